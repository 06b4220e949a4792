import type { Page } from '@playwright/test'
import { expect, refusedFile } from './support/atlasTest'
import { expectNoFaults } from './support/faultsOf'
import { open, overview, savingData } from './support/overview'
import { warmTest as test } from './support/warmTest'

test.use({ expectedErrors: refusedFile })

const states: { name: string; reach: (page: Page) => Promise<unknown> }[] = [
  {
    name: 'the overview',
    reach: async (page) => {
      await savingData(page)
      await open(page)
    },
  },
  {
    name: 'an area and a provider selected',
    reach: async (page) => {
      await open(page, '/?area=QJK&provider=RH8')
      await expect(overview(page).keyFigures.getByRole('heading')).toHaveText('Devon')
      await expect(page.getByRole('region', { name: /^Royal Devon/ })).toBeVisible()
    },
  },
  {
    name: 'a measure of change, by region',
    reach: async (page) => {
      await open(page, '/?measure=waiting-change&level=region')
      await expect(overview(page).map.getByRole('option')).toHaveCount(7)
    },
  },
  {
    name: 'a month without figures',
    reach: async (page) => {
      await open(page, '/?measure=tests-rate&month=2024-03')
      await expect(overview(page).map.getByRole('option', { name: /not known$/ })).toHaveCount(36)
    },
  },
  {
    name: 'everything opened',
    reach: async (page) => {
      await savingData(page)
      await open(page)
      for (const closed of await page.locator('summary').all()) await closed.click()
    },
  },
  {
    name: 'the database failed',
    reach: async (page) => {
      await page.route('**/data/atlas.duckdb?*', (route) => route.fulfill({ status: 404, body: 'Not found' }))
      await open(page, '/?area=QNQ&measure=nonsense')
      await expect(overview(page).tryAgain).toBeVisible()
      await expect(page.getByText('“nonsense”')).toBeVisible()
    },
  },
  {
    name: 'suggestions open',
    reach: async (page) => {
      await savingData(page)
      await open(page)
      await overview(page).search.fill('london')
      await expect(overview(page).suggestions.filter({ hasText: 'South East London' }).first()).toBeVisible()
    },
  },
  { name: 'Methods', reach: (page) => page.goto('/methods') },
  { name: 'an address without a page', reach: (page) => page.goto('/no-such-page') },
]

for (const { name, reach } of states) {
  test(`${name}: no fault against WCAG 2.2 AA, no scrolling sideways, 320 and 1280 px wide`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 900 })
    await reach(page)
    await expectNoFaults(page)
  })
}

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
