import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { isWhole } from './extent'
import { markLooks } from './markLooks'

/** All that axe has for WCAG 2.0 to 2.2, A and AA, and for good practice; no rule is left out. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const contrast = 'color-contrast'

type Fault = [rule: string, elements: string[]]

/**
 * Faults of the page as it stands, with the elements at fault.
 * @param rules all where left out
 * @param within a selector of the parts that are looked at; all of the page where null
 */
export async function faultsOf(page: Page, rules?: readonly string[], within: string | null = null): Promise<Fault[]> {
  // Without frames, axe needs no second page to gather its findings in; the one that a picture is parsed in goes by itself.
  // What passed is not listed, only what did not.
  await expect.poll(() => page.frames()).toHaveLength(1)
  const looking = (part: string | null) => {
    const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] })
    if (part !== null) axe.include(part)
    return axe.setLegacyMode()
  }
  const chosen = (axe: AxeBuilder) => (rules ? axe.withRules([...rules]) : axe.withTags(levels))
  const isOfContrast = rules?.includes(contrast) ?? true
  if (isWhole || !isOfContrast) return listed((await chosen(looking(within)).analyze()).violations)
  // Contrast is two thirds of the work, and the same for all words of one look: in npm test a few of each are looked at.
  const others = rules?.filter((rule) => rule !== contrast)
  const found = others?.length === 0 ? [] : (await (others ? looking(within).withRules(others) : looking(within).withTags(levels).disableRules(contrast)).analyze()).violations
  const marked = await markLooks(page, within)
  return listed([...found, ...(marked === null ? [] : (await looking(marked).withRules(contrast).analyze()).violations)])
}

const listed = (violations: readonly { id: string; nodes: readonly { html: string; failureSummary?: string | undefined }[] }[]): Fault[] =>
  violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary = '' }) => `${html.slice(0, 200)} ${failureSummary}`)])

/** By how much the page is wider than the window. */
const overhang = (page: Page) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))

/** Expects the page as it stands to have no such fault at each width, nor to scroll sideways. */
export async function expectNoFaults(page: Page, widths: readonly number[] = [320, 1280], within: string | null = null): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft(await faultsOf(page, undefined, within), `${width} pixels wide`).toEqual([])
    expect.soft(await overhang(page), `${width} pixels wide`).toBe(0)
  }
}
