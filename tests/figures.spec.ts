import { join } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import { group } from 'd3-array'
import { openNative } from '~/engine/native.server'
import { figureIds } from '~/contracts/figure'
import { sqlOfHash } from '~/url/sqlLink'
import { inBoth } from './support/extent'
import { type FigurePlace, figurePlaces } from './support/figurePlaces'
import { figureOf, openShare, readFigureCsv, savedBy } from './support/shareDialog'
import { visit } from './support/livingPage'
import { liveTest as test } from './support/liveTest'

let opened: ReturnType<typeof openNative> | undefined
/** The built database, opened once. */
const native = () => (opened ??= openNative(join(import.meta.dirname, '..', 'dist', 'client', 'data', 'atlas.duckdb')))
test.afterAll(async () => { await (await opened)?.close() })

/** In npm test: every picture of these pages, as they open. */
const standing = new Set(['/', '/areas/QJK', '/fls', '/plan', '/explore', '/compare'])

/** Pictures of one address are looked at in one visit. */
const visits = group(figureIds, (id) => figurePlaces[id].at)

for (const [at, ids] of visits) {
  test(`pictures of ${at}: rows are the marks drawn, the picture carries its source, the query gives the same rows`, inBoth(standing.has(at)), async ({ page }) => {
    await visit(page, at)
    for (const id of ids) {
      const { key = id, unfold } = figurePlaces[id]
      if (unfold) await page.locator('summary', { hasText: unfold }).click()
      await expect(figureOf(page, key)).toBeVisible()
      await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null)
      const drawn = await settled(page, () => figurePlaces[id].marks(figureOf(page, key)))
      const dialog = await openShare(page, key)
      await checkPicture(page, dialog, key)
      const rows = await checkData(page, dialog, key, drawn, figurePlaces[id])
      await page.keyboard.press('Escape')
      await checkQuery(page, key, rows)
      await page.goBack()
    }
  })
}

type Page = Parameters<typeof figureOf>[0]

async function checkData(page: Page, dialog: Locator, id: string, drawn: number, { drawnWhere }: FigurePlace) {
  expect(drawn, `${id} draws something`).toBeGreaterThan(0)
  await dialog.getByRole('tab', { name: 'Data' }).click()
  const csv = await savedBy(page, dialog.getByRole('button', { name: 'Save CSV' }))
  const { about, rows } = readFigureCsv(csv.bytes.toString('utf8'))
  for (const words of ['Period: ', 'Source', 'Open Government Licence v3.0', 'Not an official statistic', 'http']) expect(about, id).toContain(words)
  const shown = drawnWhere === undefined ? rows : rows.filter((row) => row[drawnWhere] !== '')
  expect(shown.length, `${id}: rows with a mark`).toBe(drawn)
  const json = JSON.parse((await savedBy(page, dialog.getByRole('button', { name: 'Save JSON' }))).bytes.toString('utf8')) as { rows: Record<string, string | number | null>[]; columns: { name: string; worked_out: boolean }[] }
  expect(json.rows.map((row) => Object.values(row).map((cell) => (cell === null ? '' : String(cell)))), `${id}: JSON as CSV`).toEqual(rows.map((row) => Object.values(row)))
  return json
}

async function checkPicture(page: Page, dialog: Locator, id: string) {
  await expect(dialog.getByRole('img')).toBeVisible()
  const title = await figureOf(page, id).getByRole('button', { name: /^Share: / }).getAttribute('aria-label')
  const svg = (await savedBy(page, dialog.getByRole('button', { name: 'Save SVG' }))).bytes.toString('utf8')
  // On an empty page, since the site's own may make no document from text.
  const empty = await page.context().newPage()
  const words = await empty.evaluate((text) => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement.textContent.replaceAll(/\s+/g, ''), svg)
  await empty.close()
  for (const part of [title?.replace('Share: ', '') ?? '', 'Open Government Licence v3.0', 'Not an official statistic', 'Data to']) {
    expect(words, `${id}: ${part}`).toContain(part.replaceAll(/\s+/g, ''))
  }
  expect(svg).not.toContain('foreignObject')
  const patterns = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, name]) => name ?? '')
  for (const name of new Set(patterns)) expect(svg, `${id}: pattern ${name}`).toContain(`id="${name}"`)
}

async function checkQuery(page: Page, id: string, shown: Awaited<ReturnType<typeof checkData>>) {
  await figureOf(page, id).getByRole('button', { name: /^See the query: / }).click()
  await page.waitForURL(/\/sql/)
  const sql = sqlOfHash(new URL(page.url()).hash)
  const found = await (await native()).query(sql ?? '')
  const shared = shown.columns.filter(({ worked_out: isWorkedOut }) => !isWorkedOut).map(({ name }) => name)
  const plain = (rows: Record<string, unknown>[]) => rows.map((row) => JSON.stringify(shared.map((name) => rounded(row[name] ?? null)))).sort()
  expect(plain(found), `${id}: rows of the query`).toEqual(plain(shown.rows))
}

/** Two engines differ in the last digit of a quotient. */
const rounded = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(12)) : value)

/** A count that no longer changes: what a link asks for is drawn some moments after the database is ready. */
async function settled(page: Page, count: () => Promise<number>): Promise<number> {
  for (let before = await count(); ; ) {
    await page.waitForTimeout(500)
    const now = await count()
    if (now === before) return now
    before = now
  }
}
