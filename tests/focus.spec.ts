import type { Locator, Page } from '@playwright/test'
import { testedPages } from '../src/routes/accessibility/testedPages'
import { expect, refusedFile } from './support/atlasTest'
import { layOut } from './support/cutText'
import { explore, openExplore } from './support/explore'
import { inBoth, onlyInWhole } from './support/extent'
import { open, overview, savingData } from './support/overview'
import { bring, given, openOwn, own } from './support/own'
import { openPlan } from './support/plan'
import { openScanners, scanners } from './support/scanners'
import { spoil } from './support/spoil'
import { reachState } from './support/states/reachState'
import type { Reach } from './support/states/ways'
import { markStops, settledStop, stopNow } from './support/tabWalk'
import { warmTest as test } from './support/warmTest'
import { liveTest } from './support/liveTest'
import { testOf } from './support/states/testOf'

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

/** In npm test: pages with a map, with tabs, with a form, of a place, and one that takes another’s place. */
const standing = new Set<string>(['/', '/explore', '/plan', '/areas/:code', '/*'])

for (const { route, states } of testedPages) {
  const [state] = states
  testOf(route, state)(`${route}: Tab passes every control once, in order, and the focus is always seen`, inBoth(standing.has(route)), async ({ page }) => {
    const ways: Record<string, Reach> = reachState[route]
    await ways[state]!(page)
    await page.evaluate(() => { scrollTo(0, 0) })
    await expectSoundWalk(page)
  })
}

test('a dialog keeps the focus to itself and gives it back', async ({ page }) => {
  await savingData(page)
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

/** Presses a control that goes away, and expects what then has the focus, in sight and with a ring. */
async function expectFocusAfter(page: Page, control: Locator, next: Locator): Promise<void> {
  const pressed = await control.evaluateHandle((element) => element)
  // Reached by a key, as a reader does: what a program gives the focus to may have no ring.
  await control.focus()
  for (const key of ['Tab', 'Shift+Tab']) await page.keyboard.press(key)
  await expect(control).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => pressed.evaluate((element) => element.isConnected)).toBe(false)
  await expect(next).toBeFocused()
  expect(await settledStop(page)).toEqual([])
}

test.describe('a control that goes away when it is pressed leaves the focus near', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ reducedMotion: 'reduce' }))

  test('explore: a chosen place let go of leads to the next, to the one before, and at last to the pictures', onlyInWhole, async ({ page }) => {
    await openExplore(page, '?area=QJK&pins=QOQ,QMF')
    const { chosen, tab } = explore(page)
    const away = (at: number) => chosen.nth(at).getByRole('button', { name: /^(Clear the selection of|Stop keeping) / })
    await expect(chosen).toHaveCount(3)
    await expectFocusAfter(page, away(0), chosen.first().getByRole('link'))
    await expect(chosen).toHaveCount(2)
    await expectFocusAfter(page, away(1), away(0))
    await expectFocusAfter(page, away(0), tab('Map'))
    await expect(chosen).toHaveCount(0)
  })

  test('compare: a place taken out leads to the next, and the last one to those of the example', onlyInWhole, async ({ page }) => {
    await open(page, '/compare?areas=QJK,QVV')
    const places = page.getByRole('region', { name: 'Places compared' })
    const rest = places.getByRole('list', { name: 'Places', exact: true }).getByRole('listitem')
    await expect(rest).toHaveText([/^Devon/, /^Dorset/])
    await expectFocusAfter(page, page.getByRole('button', { name: 'Remove Devon', exact: true }), rest.getByRole('link', { name: 'Dorset' }))
    await expectFocusAfter(page, page.getByRole('button', { name: 'Remove Dorset', exact: true }), places.getByRole('list', { name: 'Places of the example' }).getByRole('link').first())
  })

  liveTest('plan: what is removed leads to “Put it back”, and that to what can be added', async ({ page }) => {
    await openPlan(page)
    const back = page.getByRole('button', { name: 'Put it back' })
    await expectFocusAfter(page, page.getByRole('button', { name: /^Remove 6 new scanners/ }), back)
    await expectFocusAfter(page, back, page.getByRole('group', { name: 'Add to the scenario' }).getByRole('button', { name: 'Scanners' }))
  })

  test('scanners: the reader’s file removed leads to how another is made', onlyInWhole, async ({ page }) => {
    await openScanners(page)
    const { file, contribute } = scanners(page)
    await file.setInputFiles(given('mine.csv', 'site_name,icb\nOurs,QWO\n'))
    await expect(contribute.getByRole('status')).toContainText('mine.csv: 1 row is shown.')
    await expectFocusAfter(page, contribute.getByRole('button', { name: 'Remove my file' }), contribute.getByRole('link', { name: 'Download a template (CSV)' }))
  })

  test('own: the only table removed leads to where another is chosen', onlyInWhole, async ({ page }) => {
    await openOwn(page)
    const card = await bring(page, 'mine', given('mine.csv', 'icb,figure\nQJK,1\nQWO,2\n'))
    await card.getByText('Name, heading row; remove this table').click()
    await expectFocusAfter(page, card.getByRole('button', { name: 'Remove mine' }), own(page).workspaceField)
    await expect(own(page).status).toContainText('mine is removed.')
  })

  test('a database tried again leads on within the page, and its answer leaves the focus there', onlyInWhole, async ({ page }) => {
    await spoil(page, '**/data/atlas.duckdb?*', 'is not there')
    await open(page, '/?measure=clearance')
    const { tryAgain, notice } = overview(page)
    await expect(tryAgain).toBeVisible()
    await page.unrouteAll()
    // A caution of the figures shown until then, which goes away in its turn.
    await expectFocusAfter(page, tryAgain, page.getByRole('link', { name: 'More on this' }))
    await expect(page.locator('[data-state="current"]')).toBeVisible()
    await expect(notice).toBeEmpty()
    await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
    expect(await settledStop(page)).toEqual([])
  })

  test('boundaries tried again lead to the choices beside them', onlyInWhole, async ({ page }) => {
    await spoil(page, '**/data/icb_2023.topo.json*', 'is not there')
    await open(page)
    const { boundaries, tryAgain, measure, map } = overview(page)
    await boundaries.selectOption('2023')
    await expect(tryAgain).toBeVisible()
    await page.unrouteAll()
    await expectFocusAfter(page, tryAgain, measure)
    await expect(map.getByRole('option')).toHaveCount(42)
  })
})
