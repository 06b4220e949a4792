import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { Resvg } from '@resvg/resvg-js'
import { csvParseRows } from 'd3-dsv'
import { sealed } from '../src/deployment/sealed'
import { sqlLink } from '../src/url/sqlLink'
import { expect } from './support/atlasTest'
import { onlyInWhole } from './support/extent'
import { bring, given, openOwn } from './support/own'
import { goWithin, open, overview, savingData } from './support/overview'
import { readFigureCsv, savedBy } from './support/shareDialog'
import { visit } from './support/livingPage'
import { liveTest } from './support/liveTest'
import { warmTest as test } from './support/warmTest'

/*
 * Words of others: names of places, a reader's file, answers of SQL, links. They stand on the page as they are written,
 * and nothing in them runs. The policy of pages would hold it back too, and would say so in the console, which fails a test.
 */
const image = '<img src=x onerror="window.hacked=1">'
const script = '"><script>window.hacked=1</script>'
const turned = '\u202eetar\u202c \u2067x'
const long = 'w'.repeat(10_000)
const formula = '=HYPERLINK("http://example.org","x")'

async function expectNothingRan(page: Page) {
  expect(await page.evaluate(() => (window as { hacked?: unknown }).hacked)).toBeUndefined()
  expect(await page.evaluate(() => [...document.querySelectorAll('main img, main script, main iframe, main [onerror], main [onload]')].filter((one) => !(one as HTMLImageElement).src?.startsWith('blob:')).map(({ outerHTML }) => outerHTML.slice(0, 200)))).toEqual([])
}

test.beforeEach(({ page }) => { page.on('dialog', () => { throw new Error('Something asked the reader.') }) })

test('a file of a reader: hostile headings and cells are shown as text, on the page and in what it saves', onlyInWhole, async ({ page }) => {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
  const csv = ['icb', image, script, turned].map(cell).join(',') + '\n' + [['QWO', '12', formula, long], ['QJK', '30', script, turned]].map((row) => row.map(cell).join(',')).join('\n')
  await openOwn(page)
  const card = await bring(page, 'hostile', given(`hostile.csv`, csv))
  await expect(card).toContainText('2 rows, 4 columns')
  await expect(card).toContainText(image)
  await expect(card).toContainText(script)
  await card.getByRole('button', { name: 'Colour the map' }).click()
  await expect(card.getByRole('option', { name: 'West Yorkshire: 12' })).toHaveCount(1)
  await expect(card.getByRole('figure')).toContainText(image)
  const { bytes } = await savedBy(page, card.getByRole('button', { name: /CSV/ }).first())
  expect(bytes.toString('utf8')).not.toMatch(/^=|,=/m)
  await expectNothingRan(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

liveTest('an answer of SQL: hostile columns and values are shown as text, drawn as text and saved as text', async ({ page }) => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  await visit(page, sqlLink(`select '${script}' as ${quoted(image)}, '${formula}' as ${quoted(formula)}, 'https://example.org/' as link, chr(8238) || 'x' as turned, repeat('w', 10000) as long, 3 as n, 5 as ${quoted(script)} union all select '${image}', '@sum(1)', 'javascript:alert(1)', '-1+1', '+1+1', 4, 6`))
  const answer = page.getByRole('region', { name: 'Answer' })
  await expect(answer.locator('tbody td').first()).toHaveText(script)
  await expect(answer.getByRole('columnheader').first()).toContainText(image)
  await expect(answer.locator('a[href^="javascript:"]')).toHaveCount(0)
  await expectNothingRan(page)

  await answer.getByRole('tab', { name: 'Chart' }).click()
  await answer.getByRole('combobox', { name: 'Draw as' }).selectOption('bar')
  await answer.getByRole('combobox', { name: 'Figure' }).selectOption({ label: script })
  await expect(answer.getByRole('list', { name: script, exact: true }).getByRole('listitem')).toHaveText([`${script}5`, `${image}6`])
  await expectNothingRan(page)
  await answer.getByRole('combobox', { name: 'Draw as' }).selectOption('scatter')
  await expect(answer.getByText('2 of 2 rows are drawn')).toBeVisible()
  await expectNothingRan(page)

  const csv = (await savedBy(page, answer.getByRole('button', { name: 'Save as CSV' }))).bytes.toString('utf8')
  const cells = csvParseRows(csv)
  expect(cells.map((row) => row.length)).toEqual([7, 7, 7])
  expect(cells.flat().filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([])
  // The words themselves are whole.
  for (const text of [image, script, `'${formula}`, 'javascript:alert(1)', `'-1+1`, `'+1+1`, `'@sum(1)`]) expect(cells.flat()).toContain(text)
  const json = (await savedBy(page, answer.getByRole('button', { name: 'Save as JSON' }))).bytes.toString('utf8')
  expect(JSON.parse(json)).toMatchObject([{ [image]: script, [formula]: formula, n: 3 }, { [image]: image, n: 4 }])
  await expectNothingRan(page)
})

test('suggestions of the search: hostile names of places stand as text', onlyInWhole, async ({ page }) => {
  await savingData(page)
  // As if the publisher had named it so.
  await page.route('**/data/search.json*', async (route) => {
    const entries = (await (await route.fetch()).json()) as { code: string; name: string; shortName?: string }[]
    await route.fulfill({ json: entries.map((entry) => (entry.code === 'QJK' ? { ...entry, name: `NHS Devon ${script}`, shortName: `Devon ${image}${turned}` } : entry)) })
  })
  await open(page, '/accessibility')
  await overview(page).search.fill('devon')
  const suggestion = overview(page).suggestions.filter({ hasText: image })
  await expect(suggestion.first()).toBeVisible()
  expect(await page.getByRole('listbox', { name: 'Suggestions' }).evaluate((list) => [...new Set([...list.querySelectorAll('*')].map(({ localName }) => localName))].sort())).toEqual(['li', 'small', 'span'])
  await expectNothingRan(page)
  await suggestion.first().click()
  await expect(page).toHaveURL('/areas/QJK')
  await expectNothingRan(page)
})

test('links: hostile parameters, codes and parts are named as text', async ({ page }) => {
  await savingData(page)
  await open(page, `/?measure=${encodeURIComponent(image)}&area=${encodeURIComponent(script)}`)
  await expect(page.getByText(`“${image}” in the link is not a measure`)).toBeVisible()
  await expectNothingRan(page)
  await page.goto(`/embed/?figure=${encodeURIComponent(image)}`)
  await expect(page.getByText(/There is no picture called as this link says here/)).toBeVisible()
  await expectNothingRan(page)
})

test('names of places: hostile ones stand as text on their page and in its picture', onlyInWhole, async ({ page }) => {
  await savingData(page)
  await page.goto('/methods/dictionary')
  // As if the publisher had named it so: the data of the page hold the name, and their seal is right.
  await page.route('**/areas/QF7.data*', async (route) => {
    const response = await route.fetch()
    const data = (await response.text()).replace(/\n#sha256:\w+$/, '')
    const renamed = data.replaceAll('South Yorkshire', JSON.stringify(image + turned).slice(1, -1))
    expect(renamed).not.toBe(data)
    await route.fulfill({ contentType: 'text/x-script', body: sealed(renamed, createHash('sha256').update(renamed).digest('hex')) })
  })
  await goWithin(page, '/areas/QF7')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(image)
  await expectNothingRan(page)
  await page.getByRole('button', { name: /^Share: / }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await expect(dialog.getByRole('img')).toBeVisible()
  const svg = (await savedBy(page, dialog.getByRole('button', { name: 'Save SVG' }))).bytes.toString('utf8')
  expect(svg).toContain('&lt;img src=x')
  expect(svg).not.toMatch(/<(img|script|iframe|foreignObject)\b|<[^>]*\son\w+="/i)
  expect(() => new Resvg(svg)).not.toThrow()
  await dialog.getByRole('tab', { name: 'Data' }).click()
  const csv = (await savedBy(page, dialog.getByRole('button', { name: 'Save CSV' }))).bytes.toString('utf8')
  expect(readFigureCsv(csv).rows.length).toBeGreaterThan(0)
  await expectNothingRan(page)
})
