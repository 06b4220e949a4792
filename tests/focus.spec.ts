import type { Page } from '@playwright/test'
import { testedPages } from '../src/routes/accessibility/testedPages'
import { expect, refusedFile } from './support/atlasTest'
import { layOut } from './support/cutText'
import { open, overview, savingData } from './support/overview'
import { reachState } from './support/states/reachState'
import type { Reach } from './support/states/ways'
import { markStops, settledStop, stopNow } from './support/tabWalk'
import { warmTest as test } from './support/warmTest'

test.use({ expectedErrors: refusedFile })

/** Walks from the top of the page to its end with Tab, and holds what is passed against what there is to press. */
async function expectSoundWalk(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  // Counted with every part in its place; then as it was, so that Tab itself has to bring the parts to theirs.
  const before = await layOut(page)
  const count = await markStops(page)
  await before()
  // Reached by a key, as the others are: what a program gives the focus to may have no ring.
  await page.locator('[data-stop="0"]').focus()
  for (const key of ['Tab', 'Shift+Tab']) await page.keyboard.press(key)
  const passed: number[] = []
  const faults: string[] = []
  for (let stop = await stopNow(page); stop !== null && passed.length <= count; stop = await stopNow(page)) {
    passed.push(stop.at)
    if (stop.fault !== null) faults.push(...(await settledStop(page)))
    await page.keyboard.press('Tab')
  }
  expect.soft(faults).toEqual([])
  expect(passed).toEqual(Array.from({ length: count }, (_, at) => at))
}

for (const { route, states } of testedPages) {
  const [state] = states
  test(`${route}: Tab passes every control once, in order, and the focus is always seen`, async ({ page }) => {
    const ways: Record<string, Reach> = reachState[route]
    await ways[state]!(page)
    await page.evaluate(() => { scrollTo(0, 0) })
    await expectSoundWalk(page)
  })
}

test('a dialog keeps the focus to itself and gives it back', async ({ page }) => {
  await open(page)
  const opener = page.getByRole('contentinfo').getByRole('button', { name: 'Share this page' })
  await opener.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share' })
  // Its buttons wait for the picture.
  await expect(dialog.getByRole('img')).toBeVisible()
  await expectSoundWalk(page)
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
})

test('leaving the open suggestions by Tab closes them, and what then has the focus is not hidden', async ({ page }) => {
  await savingData(page)
  await open(page)
  await overview(page).search.fill('london')
  await expect(overview(page).suggestions.first()).toBeVisible()
  for (const key of ['Tab', 'Shift+Tab', 'Shift+Tab']) {
    await page.keyboard.press(key)
    await expect(overview(page).suggestions).toHaveCount(0)
    await expect(page.locator(':focus')).toHaveCount(1)
    await expect(page.locator('[aria-hidden=true] :focus')).toHaveCount(0)
  }
})
