import { testedPages, testedWidths } from '../src/routes/accessibility/testedPages'
import { refusedFile } from './support/atlasTest'
import { layOut } from './support/cutText'
import { expectNoFaults } from './support/faultsOf'
import { expectSoundLooks } from './support/looks'
import { reachState } from './support/states/reachState'
import type { Reach } from './support/states/ways'
import { warmTest as test } from './support/warmTest'

test.use({ expectedErrors: refusedFile })
// A page of a place with everything open has thousands of elements, each looked at four times.
test.setTimeout(180_000)

const looks = testedPages.flatMap(({ route, states, parts }) => [...states, ...parts].map((state) => ({ route, state })))

/** Where a piece of the program is not there: the browser tells of a promise that nothing takes up, and React of a part left out. */
const withoutProgram: readonly string[] = ['its controls have not started', 'a part did not load']

function look({ route, state }: (typeof looks)[number]) {
  test(`${route}, ${state}: no fault at any width, in any look`, async ({ page }) => {
    const ways: Record<string, Reach> = reachState[route]
    await ways[state]!(page)
    await layOut(page)
    await expectNoFaults(page, testedWidths)
    await expectSoundLooks(page, testedWidths.toReversed())
  })
}

looks.filter(({ state }) => !withoutProgram.includes(state)).forEach(look)

test.describe('a piece of the program that is not there', () => {
  test.use({ expectedErrors: new RegExp(`${refusedFile.source}|^TypeError: Failed to fetch dynamically imported module`), expectedFaults: /^/ })
  looks.filter(({ state }) => withoutProgram.includes(state)).forEach(look)
})
