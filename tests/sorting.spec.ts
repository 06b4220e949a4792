import { expect } from './support/atlasTest'
import { onlyInWhole } from './support/extent'
import { countOf, latest, ranked } from './support/figures'
import { open, overview, savingData } from './support/overview'
import { warmTest as test } from './support/warmTest'

const rows = ranked('share-6-weeks', '2026', 'icb', latest)
const waiting = (code: string) => countOf({ edition: '2026', code, month: latest }, 'waiting')!
const names = (sorted: typeof rows) => sorted.map(({ name }) => name)

test.beforeEach(async ({ page }) => {
  await savingData(page)
  await open(page)
})

test('by area, from A to Z and back', async ({ page }) => {
  const { ranking } = overview(page)
  const heading = ranking.getByRole('columnheader', { name: 'Area' })
  const sorted = names(rows).sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
  await heading.getByRole('button').click()
  await expect(ranking.getByRole('rowheader')).toHaveText(sorted)
  await expect(heading).toHaveAttribute('aria-sort', 'ascending')
  await heading.getByRole('button').click()
  await expect(ranking.getByRole('rowheader')).toHaveText(sorted.reverse())
  await expect(heading).toHaveAttribute('aria-sort', 'descending')
})

test('by share, highest first as built, then lowest first, by keyboard', async ({ page }) => {
  const { ranking } = overview(page)
  const heading = ranking.getByRole('columnheader', { name: 'Share' })
  await expect(heading).toHaveAttribute('aria-sort', 'descending')
  await expect(ranking.getByRole('rowheader')).toHaveText(names(rows))
  await heading.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(heading).toHaveAttribute('aria-sort', 'ascending')
  await expect(ranking.getByRole('rowheader')).toHaveText(names([...rows].sort((a, b) => a.value! - b.value!)))
})

test('by people waiting, most first, then fewest first', onlyInWhole, async ({ page }) => {
  const { ranking } = overview(page)
  const heading = ranking.getByRole('columnheader', { name: 'People waiting' })
  await heading.getByRole('button').click()
  await expect(ranking.getByRole('rowheader')).toHaveText(names([...rows].sort((a, b) => waiting(b.code) - waiting(a.code))))
  await expect(heading).toHaveAttribute('aria-sort', 'descending')
  await heading.getByRole('button').click()
  await expect(ranking.getByRole('rowheader')).toHaveText(names([...rows].sort((a, b) => waiting(a.code) - waiting(b.code))))
})

test('the order chosen stays when the month changes', onlyInWhole, async ({ page }) => {
  const { ranking, month } = overview(page)
  await ranking.getByRole('columnheader', { name: 'Area' }).getByRole('button').click()
  await month.selectOption('2024-05')
  await expect(overview(page).mapTitle).toContainText('May 2024')
  const then = names(ranked('share-6-weeks', '2026', 'icb', '2024-05'))
  await expect(ranking.getByRole('rowheader')).toHaveText(then.sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)))
})
