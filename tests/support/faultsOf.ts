import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** All that axe has for WCAG 2.0 to 2.2, A and AA, and for good practice; no rule is left out. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

type Fault = [rule: string, elements: string[]]

/** Faults of the page as it stands, with the elements at fault, by every rule or by those named. */
export async function faultsOf(page: Page, rules?: readonly string[]): Promise<Fault[]> {
  // Without frames, axe needs no second page to gather its findings in; the one that a picture is parsed in goes by itself.
  // What passed is not listed, only what did not.
  await expect.poll(() => page.frames()).toHaveLength(1)
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(levels)).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`)])
}

/** By how much the page is wider than the window. */
const overhang = (page: Page) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))

/** Expects the page as it stands to have no such fault at each width, nor to scroll sideways. */
export async function expectNoFaults(page: Page, widths: readonly number[] = [320, 1280]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft(await faultsOf(page), `${width} pixels wide`).toEqual([])
    expect.soft(await overhang(page), `${width} pixels wide`).toBe(0)
  }
}
