import { held } from './held'

const words = new Map<string, string>()
const { get, subscribe, set } = held<readonly string[]>([])

/** What of the reader's own a reload would lose: tables that they loaded, a question not yet asked. */
export const unkept = {
  get,
  subscribe,
  /** @param what in words that follow "Reloading loses"; null once there is nothing to lose */
  set(key: string, what: string | null) {
    if (what === null) words.delete(key)
    else words.set(key, what)
    set([...words.values()])
  },
}
