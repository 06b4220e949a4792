import { DownloadFault } from './DownloadFault'

interface Options {
  tries: number
  delay: (milliseconds: number) => Promise<unknown>
  log: (line: string) => void
}

/** Tries again after 1, 2, 4 … seconds, as long as the fault is a passing one. */
export async function retry<T>(attempt: () => Promise<T>, { tries, delay, log }: Options): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt()
    } catch (fault) {
      const passing = fault instanceof DownloadFault && fault.passing
      if (!passing || tried >= tries) throw fault
      const seconds = 2 ** (tried - 1)
      log(`${fault.message} Trying again in ${seconds} s (${tried + 1} of ${tries}).`)
      await delay(seconds * 1000)
    }
  }
}
