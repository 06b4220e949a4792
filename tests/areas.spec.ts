import type { Page } from '@playwright/test'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, refusedFile, test as coldTest } from './support/atlasTest'
import { countOf, england, latest, monthsBefore, nameOf, needOf, providerMonths, ranked, sumOf, valueOf } from './support/figures'
import { open, savingData } from './support/overview'
import { count, monthName, one, signed, twoDigits } from './support/words'
import { liveTest } from './support/liveTest'
import { visit } from './support/livingPage'
import { warmTest as test } from './support/warmTest'

// Every figure is worked out anew from the downloads.
test.beforeEach(({ page }) => savingData(page))

const headline = (page: Page) => page.getByRole('heading', { level: 1 })
const figures = (page: Page) => page.getByRole('region', { name: /^Key figures, / })
const lastOf = (code: string) => providerMonths.filter((row) => row.provider_code === code).sort((a, b) => (a.month < b.month ? -1 : 1)).at(-1)!

liveTest('the board with the highest share says so, with its figures beside region and England', async ({ page }) => {
  const [highest] = ranked('share-6-weeks', '2026', 'icb', latest)
  const { code, name, value } = highest!
  const now = { edition: '2026', code, month: latest } as const
  const before = { ...now, month: monthsBefore(latest, 12) }
  await visit(page, `/areas/${code}`)
  await expect(headline(page)).toHaveText(
    `In ${name}, ${Math.round(100 * value!)} in 100 people waiting for a bone scan have waited six weeks or more: the highest share of England’s 36 boards.`,
  )
  const change = countOf(now, 'waiting')! - countOf(before, 'waiting')!
  await expect(figures(page)).toContainText(`${count(countOf(now, 'waiting')!)}people waiting at the end of ${monthName(latest)}${signed(change, count)} on a year before`)
  await expect(figures(page)).toContainText(`England${one(100 * england('share-6-weeks', latest)!)}%`)
  await expect(figures(page)).toContainText(`${count(sumOf(now, 'tests_total', 12)!)}scans in the twelve months to ${monthName(latest)}`)
  await expect(figures(page)).toContainText(`${one(valueOf('clearance', now)!)} weeks`)
})

test('no page of a place weighs over 40 kB as sent', () => {
  const folder = join(import.meta.dirname, '..', 'dist', 'client', 'areas')
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html.gz'))
  expect(pages.length).toBeGreaterThan(264)
  expect(pages.filter((file) => statSync(join(folder, file)).size > 40_000)).toEqual([])
})

liveTest('months without figures are gaps, and every month stands in the table', async ({ page }) => {
  await visit(page, '/areas/QJK')
  await page.getByText('Show as a table: scans per working day').click()
  const table = page.getByRole('table', { name: 'Scans per working day, month by month' })
  await expect(table.getByRole('row')).toHaveCount(37)
  // June 2023: tests are missing in the published file of commissioners.
  await expect(table.getByRole('row', { name: 'June 2023' })).toContainText('not known')
  // March 2026 had 22 working days.
  const perDay = countOf({ edition: '2026', code: 'QJK', month: '2026-03' }, 'tests_total')! / 22
  await expect(table.getByRole('row', { name: 'March 2026' })).toContainText(one(perDay))
})

liveTest('need: the figures of the download, with the range, England and a way on', async ({ page }) => {
  await visit(page, '/areas/QJK')
  const devon = (figure: Parameters<typeof needOf>[1]) => needOf({ edition: '2026', code: 'QJK' }, figure)
  const england = (figure: Parameters<typeof needOf>[1]) => needOf({ edition: '2026', code: 'ENG' }, figure)
  const section = page.getByRole('region', { name: 'Need: fractures to expect, and scans' })
  const cells = (name: string | RegExp) => section.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) }).first().getByRole('cell')
  await expect(cells('Fragility fractures, ages 50 and over')).toHaveText([
    twoDigits(devon('fractures')), `${twoDigits(devon('fractures_low'))} to ${twoDigits(devon('fractures_high'))}`, '', twoDigits(england('fractures')),
  ])
  await expect(cells('as counted')).toHaveText([one(devon('tests_rate')), '', '', one(england('tests_rate'))])
  await expect(cells('allowing for age')).toHaveText([one(devon('tests_rate_standardised')), '', '', one(england('tests_rate_standardised'))])
  await expect(cells(`to reach England’s rate, ${one(england('tests_rate'))}`).first()).toHaveText(twoDigits(devon('below_england')))
  await expect(cells('to scan everybody who needs it after a fracture').first()).toHaveText(twoDigits(devon('scans_if_all_seen')))
  await expect(cells('Fractures').first()).toHaveText(twoDigits(devon('prevented_fractures')))
  await expect(section.getByRole('link', { name: 'Other benchmarks, your own figures and every board' })).toHaveAttribute('href', '/fls?area=QJK')
})

liveTest('a board of 2023 says what became of it', async ({ page }) => {
  await visit(page, '/areas/2023/QNQ')
  const share = valueOf('share-6-weeks', { edition: '2023', code: 'QNQ', month: latest })!
  await expect(headline(page)).toContainText(`In ${nameOf('2023', 'QNQ')}, ${Math.round(100 * share)} in 100 people waiting`)
  const succession = page.getByRole('region', { name: 'Since April 2026' })
  for (const code of ['S0E4D', 'QRL', 'S9B9J']) {
    await expect(succession.getByRole('link', { name: `${nameOf('2026', code)} (${code})` })).toHaveAttribute('href', `/areas/${code}`)
  }
})

liveTest('one code, two places: each page says so and leads to the other', async ({ page }) => {
  await visit(page, '/areas/QRL')
  await expect(page.getByText('the board of that code until March 2026 was a smaller area')).toBeVisible()
  await page.getByRole('link', { name: 'See the other area of the code QRL' }).click()
  await expect(page).toHaveURL('/areas/2023/QRL')
  await expect(page.getByText('The board of this name and code QRL since April 2026 is another, larger area.')).toBeVisible()
})

liveTest('a provider that stopped says since when, and that missing is not zero', async ({ page }) => {
  const last = lastOf('RF4')
  expect(last.month < latest).toBe(true)
  await visit(page, '/areas/RF4')
  await expect(headline(page)).toHaveText(`Barking, Havering and Redbridge University Hospitals has had no row in NHS England’s figures since ${monthName(last.month)}.`)
  await expect(page.getByText('that is missing, not zero')).toBeVisible()
  await expect(figures(page)).toContainText(`${count(Number(last.waiting))}people waiting at the end of ${monthName(last.month)}`)
})

liveTest('a provider with nobody waiting has no share, not a share of nought', async ({ page }) => {
  const last = lastOf('RHW')
  expect([last.month, last.waiting]).toEqual([latest, '0'])
  await visit(page, '/areas/RHW')
  await expect(headline(page)).toHaveText(`Royal Berkshire reports nobody waiting for a bone scan, and did ${count(Number(last.tests_total))} scans in the month.`)
  await expect(figures(page)).toContainText('none waiting')
})

test('limits from a month of the reader’s are kept in the link, and Back takes them away', async ({ page }) => {
  await open(page, '/areas/QJK')
  const menu = page.getByRole('combobox', { name: 'Recalculate limits from' })
  const remark = page.getByText('Limits are worked out anew from January 2025.')
  await menu.selectOption('2025-01')
  await expect(page).toHaveURL('/areas/QJK?recalculate=2025-01')
  await expect(remark).toBeVisible()
  await page.reload()
  await expect(remark).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL('/areas/QJK')
  await expect(remark).toBeHidden()
})

liveTest('a month that cannot be read is said, and changes nothing', async ({ page }) => {
  await visit(page, '/areas/QJK?recalculate=soon')
  await expect(page.getByText('“soon” in the link is not a month with figures that limits can begin from, so they are worked out over all months.')).toBeVisible()
})

test('from one place to another without a new page, and without the database', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, '/areas/QJK')
  await page.evaluate(() => { document.documentElement.dataset.kept = 'yes' })
  await page.getByRole('region', { name: 'Where the scans are done, and for whom' }).getByRole('link', { name: 'Royal Devon University Healthcare NHS Foundation Trust' }).click()
  await expect(headline(page)).toContainText('At Royal Devon University Healthcare')
  await expect(page).toHaveURL('/areas/RH8')
  await expect(page).toHaveTitle(/Royal Devon/)
  expect(await page.evaluate(() => document.documentElement.dataset.kept)).toBe('yes')
  expect(asked.filter((url) => url.includes('.duckdb'))).toEqual([])
  await page.goBack()
  await expect(headline(page)).toContainText('In Devon')
})

test('a code that ended leads to its successors and to its own figures', async ({ page }) => {
  const response = await page.goto('/areas/QM7')
  expect(response?.status()).toBe(200)
  await expect(headline(page)).toHaveText(`${nameOf('2023', 'QM7')} ended on 31 March 2026`)
  const main = page.getByRole('main')
  await expect(main.getByRole('listitem').getByRole('link')).toHaveText(['S1Y5D', 'D7T5G'].map((code) => nameOf('2026', code)))
  await main.getByRole('link', { name: 'in the boundaries of 2023' }).click()
  await expect(page).toHaveURL('/areas/2023/QM7')
})

test.describe('codes without a page', () => {
  test.use({ expectedErrors: refusedFile })

  test('an unknown code: 404, words and the nearest codes', async ({ page }) => {
    const response = await page.goto('/areas/QJX')
    expect(response?.status()).toBe(404)
    await expect(headline(page)).toHaveText('No region, board or provider here has the code “QJX”')
    await expect(page).toHaveURL('/areas/QJX')
    await page.getByRole('main').getByRole('link', { name: 'Devon', exact: true }).click()
    await expect(headline(page)).toContainText('In Devon')
  })

  test('small letters find the place, and what the link asks for', async ({ page }) => {
    await page.goto('/areas/qjk?recalculate=2025-01')
    await expect(page).toHaveURL('/areas/QJK?recalculate=2025-01')
    await expect(page.getByText('Limits are worked out anew from January 2025.')).toBeVisible()
    await expect(headline(page)).toContainText('In Devon')
  })
})

coldTest.describe('without scripts', () => {
  coldTest.use({ javaScriptEnabled: false })

  coldTest('headline, figures, charts in words and tables can be read', async ({ page }) => {
    await page.goto('/areas/Y58')
    await expect(headline(page)).toContainText('In the South West')
    await expect(figures(page)).toContainText(count(countOf({ edition: '2026', code: 'Y58', month: latest }, 'waiting')!))
    await expect(page.getByRole('combobox', { name: 'Recalculate limits from' })).toBeHidden()
    await page.getByText('Show as a table: people waiting').click()
    const row = page.getByRole('table', { name: 'People waiting, month by month' }).getByRole('row', { name: monthName('2023-04') })
    await expect(row).toContainText(count(countOf({ edition: '2026', code: 'Y58', month: '2023-04' }, 'waiting')!))
  })
})
