import { expect, refusedFile } from './support/atlasTest'
import { expectRanking, expectTrend, expectView, usualView } from './support/expectView'
import { onlyInWhole } from './support/extent'
import { open, overview } from './support/overview'
import { warmTest as test } from './support/warmTest'

// The browser's line for a refused file, and React's for a part that a boundary leaves out.
test.use({ expectedErrors: new RegExp(`${refusedFile.source}|^TypeError: Failed to fetch dynamically imported module`) })

test('where new boundaries are not there, table and trend go on, and the page says that the map is missing', onlyInWhole, async ({ page }) => {
  await page.route('**/data/icb_2023.topo.json?*', (route) => route.fulfill({ status: 404, body: 'Not found' }))
  await open(page)
  await overview(page).boundaries.selectOption('2023')
  await expect(page.getByText('The boundaries for this map did not load. The table beside it is up to date.')).toBeVisible()
  await expect(overview(page).map).toHaveCount(0)
  await expectRanking(page, { ...usualView, edition: '2023' })
  await expectTrend(page, { ...usualView, edition: '2023' })
  await overview(page).boundaries.selectOption('2026')
  await expectView(page, usualView)
  await page.unrouteAll()
  await overview(page).boundaries.selectOption('2023')
  await expectView(page, { ...usualView, edition: '2023' })
})

test('boundaries that come at the second try are drawn then', onlyInWhole, async ({ page }) => {
  await page.route('**/data/region.topo.json?*', (route) => route.abort())
  await open(page)
  await overview(page).areas.selectOption('region')
  const retry = overview(page).tryAgain
  await expect(retry).toBeVisible()
  await page.unrouteAll()
  await retry.click()
  await expect(overview(page).map).toBeVisible()
  await expect(retry).toHaveCount(0)
})

test('where the list of places is not there, search says so and the rest goes on', onlyInWhole, async ({ page }) => {
  await page.route('**/data/search.json?*', (route) => route.fulfill({ status: 404, body: 'Not found' }))
  await open(page)
  await overview(page).search.fill('devon')
  await expect(page.getByText('The list of places did not load. Load the page again to search.')).toBeVisible()
  await page.keyboard.press('Escape')
  await overview(page).measure.selectOption('waiting-rate')
  await expectView(page, { ...usualView, measure: 'waiting-rate' })
})

test('where the list of places is not there, a former area is still answered in words', onlyInWhole, async ({ page }) => {
  await page.route('**/data/search.json?*', (route) => route.fulfill({ status: 404, body: 'Not found' }))
  await open(page, '/?area=QNQ')
  await expect(page.getByText('“QNQ” is not among the areas shown. The list of places, which knows what became of it, did not load.')).toBeVisible()
  await expectView(page, usualView)
})

test('where the script of the search is not there, the page stays and says so', onlyInWhole, async ({ page }) => {
  await page.route('**/assets/placeFinder*.js', (route) => route.fulfill({ status: 404, body: 'Not found' }))
  await open(page)
  await overview(page).search.fill('devon')
  await expect(page.getByText('The list of places did not load. Load the page again to search.')).toBeVisible()
  await expectView(page, usualView)
})

test('where the script of sharing is not there, a line says so and the page stays', onlyInWhole, async ({ page }) => {
  await page.route('**/assets/ShareDialog*.js', (route) => route.fulfill({ status: 404, body: 'Not found' }))
  // The line's own program comes once the page rests.
  await Promise.all([page.waitForEvent('requestfinished', (request) => request.url().includes('/afterRest-')), open(page)])
  await page.getByRole('button', { name: 'Share', exact: true }).first().click()
  await expect(page.getByText('A part of this page did not load.')).toBeVisible()
  await expectView(page, usualView)
})
