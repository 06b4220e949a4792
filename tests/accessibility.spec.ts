import type { Page } from '@playwright/test'
import { testedPages, testedWidths } from '../src/routes/accessibility/testedPages'
import { refusedFile } from './support/atlasTest'
import { layOut } from './support/cutText'
import { isWhole } from './support/extent'
import { expectNoFaults } from './support/faultsOf'
import { expectSoundLooks } from './support/looks'
import { reachState } from './support/states/reachState'
import { testOf } from './support/states/testOf'
import type { Reach } from './support/states/ways'
import { warmTest as test } from './support/warmTest'

test.use({ expectedErrors: refusedFile })

const looks = testedPages.flatMap(({ route, states, parts }) => [...states, ...parts].map((state, at) => ({ route, state, isFirst: at === 0 })))

/** Where a piece of the program is not there: the browser tells of a promise that nothing takes up, and React of a part left out. */
const withoutProgram: readonly string[] = ['its controls have not started', 'a part did not load']

/**
 * Each page, in its first state, at every width and in every look, in npm test in its looks at one. Its other states and parts, in npm test, at one width,
 * and there where they differ: what a dialog lies over, or stands beside a notice, is that of the first.
 */
function look({ route, state, isFirst }: (typeof looks)[number]) {
  const inFull = isWhole || isFirst
  testOf(route, state)(`${route}, ${state}: no fault ${inFull ? 'at any width, in any look' : 'at the narrowest width'}`, async ({ page }) => {
    const ways: Record<string, Reach> = reachState[route]
    await ways[state]!(page)
    await layOut(page)
    if (inFull) {
      await expectNoFaults(page, testedWidths)
      await expectSoundLooks(page, isWhole ? testedWidths.toReversed() : testedWidths.slice(-1))
    } else {
      await expectNoFaults(page, testedWidths.slice(0, 1), await differs(page, state))
    }
  })
}

/** Lines that come over a page, by the state that has them. */
const lines: Record<string, string> = {
  'a newer version is ready': 'div[aria-live]:has(> p > button)',
  'a part did not load': 'div[aria-live]:has(> p > button)',
  'its controls have not started': '[data-part=unstarted]',
}

/** Where the page differs from its first state; null where all of it may. */
async function differs(page: Page, state: string): Promise<string | null> {
  if (state === 'dialog' || state.startsWith('Share: ')) return 'dialog[open]'
  if (lines[state] !== undefined) return lines[state]
  const tab = page.getByRole('tab', { name: state, exact: true })
  if ((await tab.count()) === 1) return 'main [role=tablist], main [role=tabpanel]'
  const isNotice = ['loading', 'failed', 'offline'].includes(state) && (await page.locator('main [role=status]:not(:empty)').count()) > 0
  return isNotice ? 'main [role=status]' : null
}

/** States of one page that come about in this order while its database is awaited: in npm test they are looked at in one visit. */
const awaiting = ['loading', 'offline', 'failed'] as const
const awaited = isWhole ? [] : (['/', '/explore', '/compare', '/fls', '/scanners', '/plan'] as const)

for (const route of awaited) {
  test(`${route}, ${awaiting.join(', ')}: no fault at the narrowest width`, async ({ page }) => {
    const ways: Record<string, Reach> = reachState[route]
    for (const state of awaiting) {
      await ways[state]!(page)
      await layOut(page)
      await expectNoFaults(page, testedWidths.slice(0, 1), await differs(page, state))
    }
  })
}

const isAwaited = ({ route, state }: (typeof looks)[number]) => awaited.some((one) => one === route) && awaiting.some((one) => one === state)
looks.filter((one) => !withoutProgram.includes(one.state) && !isAwaited(one)).forEach(look)

test.describe('a piece of the program that is not there', () => {
  test.use({ expectedErrors: new RegExp(`${refusedFile.source}|^TypeError: Failed to fetch dynamically imported module`), expectedFaults: /^/ })
  looks.filter(({ state }) => withoutProgram.includes(state)).forEach(look)
})
