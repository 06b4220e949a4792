import { isDeepStrictEqual } from 'node:util'
import type { Plain, Tab } from './Tab'

/** A database that starts on a busy machine, in the slowest of the browsers. */
const patience = 60_000

/**
 * Waits until a page holds what is expected.
 * @param what in words, for the fault
 * @throws once patience is at an end, with what the page holds instead
 */
export async function untilIs<Given extends readonly Plain[], Result extends Plain>(
  tab: Tab,
  what: string,
  expected: Result,
  inPage: (...given: Given) => Result,
  ...given: Given
): Promise<void> {
  await untilSound(`${what}: expected ${JSON.stringify(expected)}`, async () => {
    const found = await tab.evaluate(inPage, ...given)
    return isDeepStrictEqual(found, expected) ? null : JSON.stringify(found)
  })
}

/** Waits until a function in the page gives true. */
export const until = <Given extends readonly Plain[]>(tab: Tab, what: string, inPage: (...given: Given) => boolean, ...given: Given): Promise<void> =>
  untilIs(tab, what, true, inPage, ...given)

/** Whether a fault says that the browser itself ended, which no waiting brings back. */
export const isSessionEnded = (fault: string): boolean => fault.includes('NoSuchSessionError')

/**
 * Asks again and again until there is nothing amiss.
 * @param look gives what is amiss, or null; what it throws, as while one page gives way to the next, is amiss too
 */
export async function untilSound(what: string, look: () => Promise<string | null>): Promise<void> {
  const end = Date.now() + patience
  for (;;) {
    const amiss = await look().catch((fault: unknown) => {
      if (isSessionEnded(String(fault))) throw fault
      return String(fault)
    })
    if (amiss === null) return
    if (Date.now() > end) throw new Error(`${what}, found ${amiss} after ${patience / 1000} s`)
    await new Promise((done) => { setTimeout(done, 50) })
  }
}
