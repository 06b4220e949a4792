import { hostedSite } from '../support/hostedSite'
import { built } from './built'
import type { Journey } from './Journey'
import type { Driven } from './Tab'
import { isSessionEnded } from './until'

/** In one walk through all journeys a browser may end by itself once. If it is the site that ends it, it does so again. */
const fewEndings = 1

/**
 * Walks every journey in one browser, each in a tab and on a host of its own.
 * @returns how many failed
 */
export async function walkAll(browser: Driven, name: string, journeys: readonly Journey[], say: (line: string) => void): Promise<number> {
  let failed = 0
  let endings = 0
  for (const journey of journeys) {
    const started = performance.now()
    let faults = await walk(browser, journey)
    if (faults.some(isSessionEnded) && endings < fewEndings) {
      endings += 1
      say(`browsers  ${name}  ended by itself, and is asked once more: ${journey.name}`)
      faults = await walk(browser, journey)
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    if (faults.length > 0) failed += 1
    say(`browsers  ${name}  ${faults.length > 0 ? 'FAILED after' : 'passed in'} ${seconds} s: ${journey.name}`)
    for (const fault of faults) say(fault.replace(/^/gm, '          '))
  }
  return failed
}

/** @returns what went wrong, and what the page told of meanwhile */
async function walk(browser: Driven, { walk: go, expected }: Journey): Promise<string[]> {
  const site = await hostedSite(built)
  const faults: string[] = []
  try {
    const tab = await browser.open()
    await go(tab, site).catch((fault: unknown) => { faults.push(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)) })
    faults.push(...(await tab.problems()).filter((one) => !expected?.test(one)))
    await tab.close()
  } catch (fault) {
    faults.push(String(fault))
  } finally {
    site.close()
  }
  return faults
}
