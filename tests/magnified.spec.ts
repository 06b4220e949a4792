import { testedPages } from '../src/routes/accessibility/testedPages'
import { expect, refusedFile } from './support/atlasTest'
import { controlNames, cutText, layOut, sideways, smallTargets, widenText } from './support/cutText'
import { inBoth } from './support/extent'
import { reachState } from './support/states/reachState'
import { testOf } from './support/states/testOf'
import type { Reach } from './support/states/ways'
import { warmTest } from './support/warmTest'

warmTest.use({ expectedErrors: refusedFile })

/** The button in the head of a page makes room on narrow screens: the same one stands in its foot. */
const movedOnNarrow: Record<string, string> = { 'button Share': 'button Share this page' }

/** Each page once, and those of its tabs that hold names in narrow columns. */
const looked = testedPages.flatMap(({ route, states, parts }) => [states[0], ...parts.filter((part) => part === 'Ranking' || part === 'Trend')].map((state) => ({ route, state })))

/** In npm test: a map and a ranking, rows of numbers, a form, a place, and long words. */
const standing = new Set(['/ ready', '/explore Ranking', '/fls ready', '/plan ready', '/own ready', '/areas/:code ready', '/methods ready'])

for (const { route, state } of looked) {
  testOf(route, state)(`${route}, ${state}: nothing is lost at 200% and 400%, with wide spacing, or to a fingertip`, inBoth(standing.has(`${route} ${state}`)), async ({ page }) => {
    const ways: Record<string, Reach> = reachState[route]
    await page.setViewportSize({ width: 1280, height: 900 })
    await ways[state]!(page)
    await layOut(page)
    const usual = await controlNames(page)
    // A window of 1280 pixels shows 640 at 200%, and 320 at 400% (WCAG 1.4.4 and 1.4.10).
    for (const width of [1280, 640, 320]) {
      await page.setViewportSize({ width, height: 900 })
      expect.soft(await cutText(page), `words, ${width} pixels wide`).toEqual([])
      expect.soft(await smallTargets(page), `targets, ${width} pixels wide`).toEqual([])
      expect.soft(await sideways(page), `sideways, ${width} pixels wide`).toBeLessThanOrEqual(0)
      const now = new Set(await controlNames(page))
      expect.soft(usual.filter((name) => !now.has(name) && !now.has(movedOnNarrow[name] ?? '')), `controls, ${width} pixels wide`).toEqual([])
    }
    const asBefore = await widenText(page)
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect.soft(await cutText(page), `words with wide spacing, ${width} pixels wide`).toEqual([])
      expect.soft(await sideways(page), `sideways with wide spacing, ${width} pixels wide`).toBeLessThanOrEqual(0)
    }
    await asBefore()
  })
}
