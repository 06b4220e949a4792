import { expect, test } from './support/atlasTest'
import { expectMap, expectRanking, expectTrend, headlineOfView, mapTitleOf, usualView } from './support/expectView'
import { countOf, latest, monthsBefore, sumOf, valueOf } from './support/figures'
import { overview } from './support/overview'
import { count, monthName, one, signed } from './support/words'

test.use({ javaScriptEnabled: false })

const now = { edition: '2026', code: 'ENG', month: latest } as const
const before = { ...now, month: monthsBefore(latest, 12) }

test('the overview can be read without scripts: headline, figures, map, table, trend and programme', async ({ page }) => {
  await page.goto('/')
  await test.step('the headline and the map title can be read', async () => {
    await expect(overview(page).headline).toHaveText(headlineOfView(usualView))
    await expect(overview(page).mapTitle).toHaveText(mapTitleOf(usualView))
  })
  await test.step('four key figures can be read, each with its change on a year', async () => {
    const figures = overview(page).keyFigures.getByRole('definition')
    const difference = (of: (place: typeof now | typeof before) => number | null) => of(now)! - of(before)!
    const waiting = (place: typeof now | typeof before) => countOf(place, 'waiting')
    const share = (place: typeof now | typeof before) => valueOf('share-6-weeks', place)
    const tests = (place: typeof now | typeof before) => sumOf(place, 'tests_total', 12)
    const weeks = (place: typeof now | typeof before) => valueOf('clearance', place)
    await expect(figures).toHaveText([
      `${count(waiting(now)!)}${signed(difference(waiting), count)} on a year before`,
      `${one(100 * share(now)!)}%${signed(100 * difference(share))} points on a year before; the standard is 1%`,
      `${count(tests(now)!)}${signed(100 * (tests(now)! / tests(before)! - 1))}% on a year before`,
      `${one(weeks(now)!)} weeks${signed(difference(weeks))} weeks on a year before`,
    ])
    await expect(overview(page).keyFigures.getByRole('term').first()).toHaveText(`people waiting at the end of ${monthName(latest)}`)
  })
  await test.step('the map names each of the 36 areas with its value', async () => {
    await expect(overview(page).map.getByRole('option')).toHaveCount(36)
    await expectMap(page, usualView)
  })
  await test.step('the ranked table has a row for each of the 36 areas', async () => {
    await expect(overview(page).ranking.getByRole('rowheader')).toHaveCount(36)
    await expectRanking(page, usualView)
  })
  await test.step('the trend since April 2023 can be read as a table', async () => {
    await expectTrend(page, usualView)
    await expect((overview(page).trend).getByRole('rowheader').first()).toHaveText('April 2023')
  })
  await test.step('the scanner programme can be read', async () => {
    // Department of Health and Social Care, May 2025 and March 2026: 13 machines (7 new), then 20 (6 new).
    await expect(page.getByRole('heading', { name: '33 scanners announced: 13 new or additional, 20 replacing old machines' })).toBeVisible()
    await expect(page.getByRole('img', { name: 'First wave: 7 new or extended, 6 replacements' })).toBeVisible()
    await expect(page.getByRole('img', { name: 'Second wave: 6 new or extended, 14 replacements' })).toBeVisible()
    await expect(page.getByText(/Open sources name the sites of \d+ of the 33 machines; the other \d+ are not identified\./)).toBeVisible()
  })
})
