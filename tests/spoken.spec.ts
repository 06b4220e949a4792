import type { Page } from '@playwright/test'
import { expect, refusedFile } from './support/atlasTest'
import { explore, openExplore } from './support/explore'
import { headlineOfView, mapTitleOf, usualView } from './support/expectView'
import { onlyInWhole } from './support/extent'
import { latest, ranked } from './support/figures'
import { open, overview, savingData } from './support/overview'
import { valueText } from './support/words'
import { liveTest } from './support/liveTest'
import { warmTest as test } from './support/warmTest'

test.use({ expectedErrors: refusedFile })

/** Collects what live regions come to say, in the order in which a screen reader hears it. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    const regions = '[aria-live=polite], [aria-live=assertive], [role=status], [role=alert]'
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const at = target instanceof Element ? target : target.parentElement
        const region = at?.closest(regions) ?? [...addedNodes].find((node): node is Element => node instanceof Element && node.matches('[role=alert]'))
        const words = region?.textContent?.replace(/\s+/g, ' ').trim()
        if (words && heard.at(-1) !== words) heard.push(words)
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })

const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard)

test('the map in words: what it shows, how to use it, its classes, and each place with its figure, estimates named', async ({ page }) => {
  await savingData(page)
  await open(page)
  const title = mapTitleOf(usualView)
  await expect(page.getByRole('group', { name: title, exact: true })).toBeVisible()
  await expect(overview(page).map).toHaveAccessibleName(`${title}. Arrow keys move between areas, Enter selects.`)
  await expect(page.getByRole('img', { name: /^Classes: under \d+%, \d+% to under \d+%, .* and over\. England \d+\.\d%/ }).first()).toBeAttached()
  const said = await overview(page).map.getByRole('option').evaluateAll((options) => options.map((one) => one.getAttribute('aria-label')))
  const places = ranked('share-6-weeks', '2026', 'icb', latest)
  expect(said.sort()).toEqual(places.map(({ name, value, estimated }) => `${name}: ${valueText('share-6-weeks', value)}${estimated ? ', estimated' : ''}`).sort())
  expect(places.filter(({ estimated }) => estimated)).toHaveLength(6)
})

liveTest('a choice is answered aloud: the new headline, once and whole', async ({ page }) => {
  await open(page)
  await listen(page)
  const view = { ...usualView, measure: 'tests-rate' } as const
  await overview(page).measure.selectOption('tests-rate')
  await expect(overview(page).headline).toHaveText(headlineOfView(view))
  expect((await heard(page)).filter((words) => words === headlineOfView(view))).toHaveLength(1)
})

test('what the database does, what is found and what is narrowed are said', onlyInWhole, async ({ page }) => {
  await openExplore(page, '?tab=table')
  await listen(page)
  await page.getByRole('searchbox', { name: 'Narrow to' }).fill('London')
  // The five boards of London until March 2026 are four since; England's row goes with them.
  await expect(explore(page).table.locator('tbody tr')).toHaveCount(4)
  await overview(page).search.fill('devon')
  await expect(overview(page).suggestions.first()).toBeVisible()
  await expect.poll(async () => (await heard(page)).join(' | ')).toMatch(/4 of 37 rows.*\d+ (suggestions|results|places)/)
})

test('a failure is said with a next step', async ({ page }) => {
  let isHeard = () => {}
  const listening = new Promise<void>((done) => { isHeard = done })
  await page.route('**/data/atlas.duckdb?*', async (route) => {
    await listening
    await route.fulfill({ status: 404, body: 'Not found' })
  })
  await open(page)
  await listen(page)
  isHeard()
  await expect(overview(page).tryAgain).toBeVisible()
  expect((await heard(page)).join(' | ')).toContain('The database file is not where it should be on this site.')
})
