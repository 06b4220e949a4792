import { expect } from './support/atlasTest'
import { expectView, usualView } from './support/expectView'
import { onlyInWhole } from './support/extent'
import { latest, monthsBefore } from './support/figures'
import { open, overview } from './support/overview'
import { liveTest as test } from './support/liveTest'

test.beforeEach(async ({ page }) => {
  await open(page)
})

test('another measure changes headline, map, table, trend and link', async ({ page }) => {
  await overview(page).measure.selectOption('tests-rate')
  await expect(page).toHaveURL('/?measure=tests-rate')
  await expectView(page, { ...usualView, measure: 'tests-rate' })
})

test('regions instead of boards, and the boundaries are no longer asked', onlyInWhole, async ({ page }) => {
  await overview(page).areas.selectOption('region')
  await expect(page).toHaveURL('/?level=region')
  await expectView(page, { ...usualView, level: 'region' })
  await expect(overview(page).boundaries).toHaveCount(0)
})

test('the boundaries of 2023 bring back 42 boards', async ({ page }) => {
  await overview(page).boundaries.selectOption('2023')
  await expect(page).toHaveURL('/?edition=2023')
  await expectView(page, { ...usualView, edition: '2023' })
  await expect(overview(page).map.getByRole('option')).toHaveCount(42)
})

test('the month from the menu, and one before and after it by its buttons', onlyInWhole, async ({ page }) => {
  const { month } = overview(page)
  const before = monthsBefore(latest, 1)
  await expect(page.getByRole('button', { name: 'Month after' })).toBeDisabled()
  await page.getByRole('button', { name: 'Month before' }).click()
  await expect(page).toHaveURL(`/?month=${before}`)
  await expectView(page, { ...usualView, month: before })
  await month.selectOption('2023-04')
  await expectView(page, { ...usualView, month: '2023-04' })
  await expect(page.getByRole('button', { name: 'Month before' })).toBeDisabled()
  await page.getByRole('button', { name: 'Month after' }).click()
  await expectView(page, { ...usualView, month: '2023-05' })
})

test('what is usual is left out of the link', onlyInWhole, async ({ page }) => {
  const { measure, month } = overview(page)
  await measure.selectOption('clearance')
  await month.selectOption('2025-01')
  await expect(page).toHaveURL('/?measure=clearance&month=2025-01')
  await month.selectOption(latest)
  await expect(page).toHaveURL('/?measure=clearance')
  await measure.selectOption('share-6-weeks')
  await expect(page).toHaveURL('/')
  await expectView(page, usualView)
})

test('Back and Forward bring back what was shown', async ({ page }) => {
  const { measure, areas, month } = overview(page)
  await measure.selectOption('waiting-rate')
  await expectView(page, { ...usualView, measure: 'waiting-rate' })
  await areas.selectOption('region')
  await month.selectOption('2025-06')
  const last = { ...usualView, measure: 'waiting-rate', level: 'region', month: '2025-06' } as const
  await expectView(page, last)
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL('/?measure=waiting-rate')
  await expectView(page, { ...usualView, measure: 'waiting-rate' })
  await page.goBack()
  await expect(page).toHaveURL('/')
  await expectView(page, usualView)
  await page.goForward()
  await page.goForward()
  await page.goForward()
  await expectView(page, last)
})

test('many changes in quick succession end at the last one', async ({ page }) => {
  await page.getByRole('button', { name: 'Month before' }).click()
  await expectView(page, { ...usualView, month: monthsBefore(latest, 1) })
  for (let step = 0; step < 8; step++) await page.getByRole('button', { name: 'Month before' }).click()
  await overview(page).measure.selectOption('share-13-weeks')
  await expectView(page, { ...usualView, measure: 'share-13-weeks', month: monthsBefore(latest, 9) })
})
