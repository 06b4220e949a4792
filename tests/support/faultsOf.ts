import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

type Fault = [rule: string, elements: string[]]

/** Faults of the page as it stands against WCAG 2.2 AA, with the elements at fault; no rule is left out. */
export async function faultsOf(page: Page): Promise<Fault[]> {
  // Without frames, axe needs no second page to gather its findings in; what passed is not listed, only what did not.
  expect(page.frames()).toHaveLength(1)
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(levels).setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary}`)])
}

/** Expects the page as it stands to have no such fault at 320 and at 1280 pixels, nor to scroll sideways. */
export async function expectNoFaults(page: Page): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await faultsOf(page), `${width} pixels wide`).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width} pixels wide`).toBeLessThanOrEqual(width)
  }
}
