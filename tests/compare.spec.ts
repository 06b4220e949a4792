import type { Locator, Page } from '@playwright/test'
import { csvParse } from 'd3-dsv'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, refusedFile, test as coldTest } from './support/atlasTest'
import { onlyInWhole } from './support/extent'
import { agedOver50In, countOf, latest, months, nameOf, needOf, ranked, valueOf } from './support/figures'
import { open } from './support/overview'
import { liveTest as test } from './support/liveTest'
import { count, one, signed } from './support/words'

const compare = (page: Page) => ({
  headline: page.getByRole('heading', { level: 1 }),
  places: page.getByRole('list', { name: 'Places', exact: true }).getByRole('listitem'),
  figures: page.getByRole('table', { name: /^Key figures, / }),
  differences: page.getByRole('table', { name: /^Differences from / }),
  adder: page.getByRole('combobox', { name: /^(Choose a first place|Add a place)$/ }),
  note: page.getByRole('listitem'),
  remark: page.getByRole('region', { name: 'Places compared' }).getByRole('status'),
})

const cellsOf = (table: Locator, row: string) => table.getByRole('row').filter({ has: table.page().getByRole('rowheader', { name: row, exact: true }) }).first().getByRole('cell')
const at = (code: string) => ({ edition: '2026', code, month: latest }) as const
const in100 = (share: number) => `${Math.round(100 * share)} in 100`

/** Wilson's limits, solved from their quadratic: another way than the site's. */
function wilson(part: number, whole: number): [low: number, high: number] {
  const z2 = 3.841458820694124
  const [a, b, c] = [1 + z2 / whole, -(2 * part + z2) / whole, (part / whole) ** 2]
  const root = Math.sqrt(b * b - 4 * a * c)
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)]
}

/** Newcombe's limits for one board's share less another's, in points as the page writes them. */
function differenceText(code: string, base: string): { difference: string; interval: string } {
  const [p, q] = [valueOf('share-6-weeks', at(code))!, valueOf('share-6-weeks', at(base))!]
  const limits = (of: string) => wilson(countOf(at(of), 'waiting_6_plus')!, countOf(at(of), 'waiting')!)
  const [[pLow, pHigh], [qLow, qHigh]] = [limits(code), limits(base)]
  const low = p - q - Math.sqrt((p - pLow) ** 2 + (qHigh - q) ** 2)
  const high = p - q + Math.sqrt((pHigh - p) ** 2 + (q - qLow) ** 2)
  return { difference: `${signed(100 * (p - q))} points`, interval: `${signed(100 * low)} to ${signed(100 * high)}` }
}

/** The middle of the changes between neighbouring months. */
function ordinaryChange(code: string): number {
  const values = months.map((month) => valueOf('share-6-weeks', { edition: '2026', code, month })!)
  const changes = values.slice(1).map((value, index) => Math.abs(value - values[index]!)).sort((a, b) => a - b)
  const half = changes.length >> 1
  return changes.length % 2 ? changes[half]! : (changes[half]! + changes[half - 1]!) / 2
}

test('a link to two boards: the sentence, the figures and the difference with its interval, worked out anew', async ({ page }) => {
  await open(page, '/compare?areas=QJK,QVV')
  const { headline, figures, differences, places } = compare(page)
  const [devon, dorset] = [valueOf('share-6-weeks', at('QJK'))!, valueOf('share-6-weeks', at('QVV'))!]
  await expect(headline).toHaveText(
    `In Devon, ${in100(devon)} people waiting for a bone scan have waited six weeks or more; in Dorset, ${in100(dorset)}: a difference that counting error does not explain.`,
  )
  await expect(places).toHaveCount(2)
  await expect(cellsOf(figures, 'People waiting')).toHaveText(['QJK', 'QVV', 'ENG'].map((code) => count(countOf(at(code), 'waiting')!)))
  await expect(cellsOf(figures, 'Scans in a year per 1,000 aged 50+')).toHaveText(['QJK', 'QVV', 'ENG'].map((code) => new RegExp(`^${one(valueOf('tests-rate', at(code))!)} `)))
  const { difference, interval } = differenceText('QVV', 'QJK')
  const month = `${one(100 * Math.max(ordinaryChange('QJK'), ordinaryChange('QVV')))} points`
  await expect(cellsOf(differences, 'Dorset')).toHaveText([difference, interval, month, '', `${difference.slice(1)} lower than Devon, more than counting error or an ordinary month explains.`])
})

test('need stands beside the other figures, and the evidence of each place is summed up', onlyInWhole, async ({ page }) => {
  await open(page, '/compare?areas=QJK,QVV')
  const { figures } = compare(page)
  const codes = ['QJK', 'QVV', 'ENG']
  const rate = (code: string) => (1000 * needOf({ edition: '2026', code }, 'fractures')) / agedOver50In({ edition: '2026', code })
  await expect(cellsOf(figures, 'Fractures to expect in a year per 1,000 aged 50+')).toHaveText(codes.map((code) => one(rate(code))))
  // England's rate × the area's age-standardised share, less its own: scans × (England's rate ÷ its standardised rate − 1).
  const gap = (code: string) => needOf({ edition: '2026', code }, 'tests_rate') * (needOf({ edition: '2026', code: 'ENG' }, 'tests_rate') / needOf({ edition: '2026', code }, 'tests_rate_standardised') - 1)
  await expect(cellsOf(figures, 'Scans short of need in a year per 1,000 aged 50+')).toHaveText(codes.map((code) => signed(gap(code))))
  await expect(page.getByRole('region', { name: 'Fracture liaison services and announced scanners' })).toContainText('Nothing found either way.')
})

test('the base, the month and the places are in the link, and Back leads back', async ({ page }) => {
  await open(page, '/compare?areas=QJK,QVV')
  const { places, differences } = compare(page)
  await expect(places).toHaveCount(2)
  await page.getByRole('combobox', { name: 'Differences from' }).selectOption('Dorset')
  await expect(page).toHaveURL('/compare?areas=QJK,QVV&base=QVV')
  await expect(cellsOf(differences, 'Devon').first()).toHaveText(differenceText('QJK', 'QVV').difference)
  await page.getByRole('button', { name: 'Remove Dorset' }).click()
  await expect(page).toHaveURL('/compare?areas=QJK')
  await expect(page.getByText('One place stands beside England so far.')).toBeVisible()
  await page.goBack()
  await expect(places).toHaveCount(2)
  await expect(page.getByRole('combobox', { name: 'Differences from' })).toHaveValue('QVV')
})

test('places are added by keyboard, with the similar ones and with those of the region, as far as six allow', async ({ page }) => {
  await open(page, '/compare')
  const { adder, places, remark } = compare(page)
  await adder.fill('devon')
  await expect(page.getByRole('option').first()).toContainText('Devon')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/compare?areas=QJK')
  await expect(places).toHaveCount(1)
  await page.getByRole('button', { name: 'Add all of the South West' }).click()
  // Seven boards of the South West in April 2026, as in the register of areas.
  await expect(places).toHaveCount(6)
  await expect(remark).toHaveText(/^Six places at most are compared: .* did not fit\.$/)
  await page.goBack()
  await expect(places).toHaveCount(1)
  await page.getByRole('button', { name: 'Add similar places' }).click()
  await expect(places).toHaveCount(6)
  await expect(page.getByRole('button', { name: 'Add similar places' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(page).toHaveURL('/compare')
  await expect(page.getByRole('list', { name: 'Places of the example' })).toBeVisible()
})

test('boards of two editions say which people both cover, and have no interval', onlyInWhole, async ({ page }) => {
  const succession = csvParse(readFileSync(join(import.meta.dirname, '..', 'dist', 'client', 'data', 'latest', 'area_succession.csv'), 'utf8'))
  const moved = (from: string | null, to: string | null) => succession.filter((row) => (from === null || row.from_code === from) && (to === null || row.to_code === to)).reduce((sum, row) => sum + Number(row.aged_50_plus_moved), 0)
  const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)}%`
  await open(page, '/compare?areas=2023.QNQ,S0E4D,RDU')
  const [former, present] = [nameOf('2023', 'QNQ'), nameOf('2026', 'S0E4D')]
  const both = moved('QNQ', 'S0E4D')
  const cautions = page.getByRole('list', { name: 'Bear in mind' })
  await expect(cautions).toContainText(
    `${former} (to March 2026) and ${present} have people in common: ${percent(both, moved('QNQ', null))} of the people aged 50 and over in the former are in the latter, where they are ${percent(both, moved(null, 'S0E4D'))} of all.`,
  )
  await expect(cautions).toContainText('is counted where a scan is done, areas by who pays for it')
  await expect(cellsOf(compare(page).differences, present).nth(1)).toHaveText('none: people in both')
})

test('no places: an example of the longest and shortest waits, and comparisons to begin from', onlyInWhole, async ({ page }) => {
  await open(page, '/compare')
  const exact = ranked('share-6-weeks', '2026', 'icb', latest).filter(({ estimated }) => !estimated)
  const links = page.getByRole('link', { name: /boards with the longest|London’s boards|regions outside London|most scans/ })
  await expect(compare(page).headline).toContainText(`In ${exact[0]!.name}, ${in100(exact[0]!.value!)} people`)
  await expect(compare(page).headline).toContainText(`in ${exact.at(-1)!.name}, `)
  await expect(links).toHaveCount(4)
  await page.getByRole('link', { name: 'The regions outside London' }).click()
  await expect(compare(page).places).toHaveCount(6)
})

test('seven places: six are shown and the seventh is named', onlyInWhole, async ({ page }) => {
  await open(page, '/compare?areas=QJK,QVV,QT6,QOX,QR1,QSL,QUY')
  await expect(compare(page).places).toHaveCount(6)
  const note = compare(page).note.filter({ hasText: 'Six places at most are compared, so these are left out:' })
  await expect(note.getByRole('link', { name: nameOf('2026', 'QUY') })).toHaveAttribute('href', '/areas/QUY')
})

test('unknown and retired codes are named, with ways on, and the rest is compared', async ({ page }) => {
  await open(page, '/compare?areas=QJK,ZZZ,QNQ,%3Cb%3E')
  const { note, places } = compare(page)
  await expect(note.filter({ hasText: '“ZZZ” is the code of no place that this page knows, so it is left out.' })).toBeVisible()
  await expect(note.filter({ hasText: '“<b>” in the link is not a code, so it is left out.' })).toBeVisible()
  const ended = note.filter({ hasText: `${nameOf('2023', 'QNQ')} (QNQ) ended on 31 March 2026.` })
  await expect(ended.getByRole('link', { name: nameOf('2026', 'QRL') })).toHaveAttribute('href', '/compare?areas=QJK,ZZZ,QRL')
  await ended.getByRole('link', { name: 'the board as it was until then' }).click()
  await expect(places.getByRole('link')).toHaveText(['Devon', `${nameOf('2023', 'QNQ')} (to March 2026)`])
})

test('a link of 2,000 signs: what can be is compared, the rest said in short, and the page does not widen', onlyInWhole, async ({ page }) => {
  await open(page, `/compare?areas=QJK,${Array.from({ length: 400 }, (_, index) => `X${1000 + index}`).join(',')},QVV&month=${'9'.repeat(60)}`)
  await expect(compare(page).note.filter({ hasText: 'The link names 402 codes; the first 24 were looked at.' })).toBeVisible()
  await expect(compare(page).places).toHaveCount(1)
  expect(await page.evaluate(() => document.scrollingElement!.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

coldTest.describe('without the database', () => {
  coldTest.use({ expectedErrors: refusedFile })
  coldTest('an example stands and says that it is one, with words and a next step', async ({ page }) => {
    await page.route('**/data/atlas.duckdb?*', (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await open(page, '/compare?areas=QVV,QT6')
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
    await expect(compare(page).headline).toHaveText('Comparing two places.')
    await expect(page.getByText(/^Below, as an example until these places are loaded: /)).toBeVisible()
    await expect(compare(page).figures).toBeVisible()
  })
})

coldTest.describe('without scripts', () => {
  coldTest.use({ javaScriptEnabled: false })
  coldTest('the example can be read: sentence, figures, differences', async ({ page }) => {
    await page.goto('/compare')
    await expect(compare(page).headline).toContainText('people waiting for a bone scan have waited six weeks or more')
    await expect(cellsOf(compare(page).figures, 'People waiting').last()).toHaveText(count(countOf(at('ENG'), 'waiting')!))
    await expect(compare(page).differences.getByRole('rowheader').first()).toBeVisible()
  })
})
