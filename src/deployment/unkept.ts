const words = new Map<string, string>()
const listeners = new Set<() => void>()
let all: readonly string[] = []

/** What of the reader's own a reload would lose: tables that they loaded, a question not yet asked. */
export const unkept = {
  get: (): readonly string[] => all,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  /** @param what in words that follow "Reloading loses"; null once there is nothing to lose */
  set(key: string, what: string | null) {
    if (what === null) words.delete(key)
    else words.set(key, what)
    all = [...words.values()]
    listeners.forEach((listener) => { listener() })
  },
}
