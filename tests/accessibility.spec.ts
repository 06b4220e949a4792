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

for (const { route, states, parts } of testedPages) {
  const ways: Record<string, Reach> = reachState[route]
  for (const state of [...states, ...parts]) {
    test(`${route}, ${state}: no fault at any width, in any look`, async ({ page }) => {
      await ways[state]!(page)
      await layOut(page)
      await expectNoFaults(page, testedWidths)
      await expectSoundLooks(page, testedWidths.toReversed())
    })
  }
}
