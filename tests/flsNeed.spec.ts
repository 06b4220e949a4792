import type { Page } from '@playwright/test'
import { expect, test as cold } from './support/atlasTest'
import { inBoth, onlyInWhole } from './support/extent'
import type { Edition } from './support/figures'
import { type BoardNeed, boardNeeds, rough } from './support/need'
import { liveTest as test } from './support/liveTest'
import { visit } from './support/livingPage'

const open = async (page: Page, search = '') => {
  await visit(page, `/fls${search}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}
const tableOf = (page: Page, name: RegExp) => page.getByRole('table', { name })
/** First figure of each board in a table with plots, by name, in the order shown. */
const figuresIn = (page: Page, name: RegExp) =>
  tableOf(page, name).locator('tbody tr').evaluateAll((rows) => rows.map((row) => [row.querySelector('button')?.textContent, row.querySelectorAll('td')[1]?.firstChild?.textContent]))
const wanted = (needs: readonly BoardNeed[], of: (need: BoardNeed) => number) => needs.map((need): [string, string] => [need.name, of(need) === 0 ? 'none' : rough(of(need))])
const sorted = (pairs: readonly (readonly unknown[])[]) => pairs.map(String).sort()

for (const edition of ['2026', '2023'] satisfies Edition[]) {
  test(`boards of ${edition}: scans short of England’s rate and for full coverage, worked out anew`, inBoth(edition === '2026'), async ({ page }) => {
    const needs = boardNeeds(edition)
    await open(page, edition === '2023' ? '?edition=2023' : '')
    await expect(tableOf(page, /^Scans a year short of England’s rate/).locator('tbody tr')).toHaveCount(needs.length)
    expect(sorted(await figuresIn(page, /^Scans a year short of England’s rate/))).toEqual(sorted(wanted(needs, ({ belowEngland }) => belowEngland)))
    await page.getByRole('tab', { name: 'Full coverage' }).click()
    await expect(page).toHaveURL(/benchmark=complete/)
    expect(sorted(await figuresIn(page, /^Additional scans a year/))).toEqual(sorted(wanted(needs, ({ completion }) => completion)))
    expect(sorted(await figuresIn(page, /^Fractures that full coverage/))).toEqual(sorted(wanted(needs, ({ prevented }) => prevented)))
  })
}

test('other weights change what each board is given, live in the link and survive a reload', onlyInWhole, async ({ page }) => {
  const needs = boardNeeds('2026', '75-plus')
  await open(page, '?benchmark=complete')
  await page.getByLabel('Share out England’s fractures').selectOption('75-plus')
  await expect(page).toHaveURL(/weights=75-plus/)
  expect(sorted(await figuresIn(page, /^Additional scans a year/))).toEqual(sorted(wanted(needs, ({ completion }) => completion)))
  await page.reload()
  await expect(page.getByLabel('Share out England’s fractures')).toHaveValue('75-plus')
  // The browser itself puts a choice back before the program of the page runs.
  await expect.poll(async () => sorted(await figuresIn(page, /^Additional scans a year/))).toEqual(sorted(wanted(needs, ({ completion }) => completion)))
})

test('sliders: everything follows at once, nothing is scaled back, and there is a way back', async ({ page }) => {
  await open(page)
  const gain = page.getByRole('region', { name: 'What closing the gap would mean' })
  const slider = gain.getByRole('slider', { name: 'People without a service' })
  await expect(gain.getByText('Boards add up to ROS’s 74,000 fractures.')).toBeVisible()
  await slider.focus()
  await page.keyboard.press('End')
  // 74,000 × 100 ÷ 43 = 172,093; scans 71,483 × 100 ÷ 43 = 166,239.
  await expect(gain.getByRole('definition').first()).toContainText('170,000')
  await expect(gain.getByText('With what you have set, boards add up to 170,000 fractures, not ROS’s 74,000. Nothing is scaled back to it.')).toBeVisible()
  await expect(page).toHaveURL(/uncovered=100/)
  await gain.getByRole('button', { name: 'Back to 43%' }).click()
  await expect(page).not.toHaveURL(/uncovered/)
  await expect(gain.getByText('Boards add up to ROS’s 74,000 fractures.')).toBeVisible()
  await gain.getByRole('button', { name: /^Use 49%/ }).click()
  await expect(slider).toHaveValue('49')
  await expect(gain.getByRole('button', { name: /^Use 49%/ })).toHaveAttribute('aria-pressed', 'true')
})

test('a share that the reader sets for a board counts there alone and is marked as theirs', onlyInWhole, async ({ page }) => {
  const needs = boardNeeds('2026')
  const own = needs.find(({ code }) => code === 'QWO')!
  await open(page, '?own=QWO..100&area=QWO')
  const gain = page.getByRole('region', { name: 'What closing the gap would mean' })
  await expect(gain.getByRole('heading', { name: `${own.name}, with the share that you set` })).toBeVisible()
  await expect(gain.getByRole('definition').first()).toContainText(/^0/)
  await expect(tableOf(page, /^Fractures that full coverage/).getByRole('row', { name: new RegExp(`^${own.name} yours`) })).toBeVisible()
  const total = needs.reduce((sum, { prevented }) => sum + prevented, 0) - own.prevented
  await expect(gain.getByText(`boards add up to ${rough(total)} fractures, not ROS’s 74,000`)).toBeVisible()
})

test('ranks under every benchmark, with what age weights change, stand for each board', onlyInWhole, async ({ page }) => {
  await open(page)
  const ranks = tableOf(page, /^Rank of each board/)
  await expect(ranks.locator('tbody tr')).toHaveCount(36)
  await expect(ranks.locator('tbody tr').first().getByRole('cell')).toHaveCount(7)
  await expect(page.getByText(/One rate per sex only turns the scan rate upside down: .* \(rank correlation (1\.000|0\.99\d)\)/)).toBeVisible()
})

test('a link with a share that is none says so, and shows the usual one', onlyInWhole, async ({ page }) => {
  await open(page, '?uncovered=140&weights=young')
  await expect(page.getByText('“140” in the link is not a whole number from 0 to 100')).toBeVisible()
  await expect(page.getByText('“young” in the link is not a way to allow for age')).toBeVisible()
  await expect(page.getByRole('slider', { name: 'People without a service' })).toHaveValue('43')
})

cold.describe('without JavaScript', () => {
  cold.use({ javaScriptEnabled: false })

  cold('need and gain can be read, for England and every board', async ({ page }) => {
    const needs = boardNeeds('2026')
    await page.goto('/fls')
    expect(sorted(await figuresIn(page, /^Scans a year short of England’s rate/))).toEqual(sorted(wanted(needs, ({ belowEngland }) => belowEngland)))
    expect(sorted(await figuresIn(page, /^Fractures that full coverage/))).toEqual(sorted(wanted(needs, ({ prevented }) => prevented)))
    await expect(page.getByText('Boards add up to ROS’s 74,000 fractures.')).toBeVisible()
    await expect(page.getByRole('slider')).toHaveCount(0)
  })
})
