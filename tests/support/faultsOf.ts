import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Page } from '@playwright/test'
import type axe from 'axe-core'
import { isWhole } from './extent'
import { markLooks } from './markLooks'

/** All that axe has for WCAG 2.0 to 2.2, A and AA, and for good practice; no rule is left out. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
/** Rules whose finding colours can change, each with what it is about: the same for all words of one look, and by far the longest to look at. */
const aboutColour = [{ id: 'color-contrast', selector: '*' }, { id: 'link-in-text-block', selector: 'a[href]' }]
export const ofColour: readonly string[] = aboutColour.map(({ id }) => id)
const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Fault = [rule: string, elements: string[]]

/**
 * Faults of the page as it stands, with the elements at fault.
 * @param rules all where left out
 * @param within a selector of the parts that are looked at; all of the page where null
 */
export async function faultsOf(page: Page, rules?: readonly string[], within: string | null = null): Promise<Fault[]> {
  // Without frames, axe needs no second page to gather its findings in; the one that a picture is parsed in goes by itself.
  await expect.poll(() => page.frames()).toHaveLength(1)
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(program)
  // In npm test a few words of each look are looked at.
  if (!isWhole) await markLooks(page, within)
  const marked = isWhole ? '' : '[data-look]'
  return page.evaluate(
    async ([looked, runOnly, sampled]) => {
      const { axe: tool } = window as unknown as { axe: typeof axe }
      tool.configure({ rules: sampled })
      // What passed is not listed, only what did not.
      const { violations } = await tool.run(looked ?? document, { runOnly, resultTypes: ['violations'] })
      return violations.map(({ id, nodes }): [string, string[]] => [id, nodes.map(({ html, failureSummary = '' }) => `${html.slice(0, 200)} ${failureSummary}`)])
    },
    [within, rules ? { type: 'rule' as const, values: [...rules] } : { type: 'tag' as const, values: levels }, aboutColour.map(({ id, selector }) => ({ id, selector: `${selector}${marked}` }))] as const,
  )
}

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
