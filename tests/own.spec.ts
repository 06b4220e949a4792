import { readFileSync } from 'node:fs'
import { DuckDBInstance } from '@duckdb/node-api'
import { utils, write } from '@e965/xlsx'
import { unzipSync } from 'fflate'
import { expect } from './support/atlasTest'
import { isWhole, onlyInWhole } from './support/extent'
import { anyZip, bring, given, openOwn, own, png, removeTables, utf16, windows1252 } from './support/own'
import { untilEditor } from './support/sqlEditor'
import { liveTest } from './support/liveTest'
import { warmTest as test } from './support/warmTest'

const secret = 'zebrafish'
const boards = ['icb,month,patients,note', `QWO,Mar 2026,"1,200",${secret}`, 'QJK,Mar 2026,300,x', 'QRL,Mar 2026,*,y', 'QWO,Feb 2026,100,z', 'D7T5G,Mar 2026,50,short'].join('\n')

/** Per cent of people aged 50 and over within 20 km of a site, counted by native DuckDB from the published table of small areas. */
async function nearShare(sites: readonly { easting: number; northing: number }[]): Promise<string> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const near = sites.map(({ easting, northing }) => `sqrt(pow(easting - ${easting}, 2) + pow(northing - ${northing}, 2)) <= 20000`).join(' or ')
  const [[share] = []] = (await connection.runAndReadAll(`select round(100 * sum(aged_50_plus) filter (${near}) / sum(aged_50_plus), 1) from 'public/data/latest/lsoa.parquet'`)).getRowsJson()
  return Number(share).toFixed(1)
}

liveTest('a file colours the map and is asked in SQL, and nothing of it leaves the browser', async ({ page, context, baseURL }) => {
  const asked: { method: string; url: string; body: string | null }[] = []
  const listen = (request: { method: () => string; url: () => string; postData: () => string | null }) => asked.push({ method: request.method(), url: request.url(), body: request.postData() })
  context.on('request', listen)
  await openOwn(page)
  const card = await bring(page, 'waits', given('waits.csv', boards))
  await expect(card).toContainText('5 rows, 4 columns, from waits.csv')
  await expect(card).toContainText('Recognised: board codes in icb and months in month.')
  await card.getByRole('button', { name: 'Colour the map' }).click()
  // March only: 1,200; the mark * is missing, not nought.
  await expect(card.getByRole('option', { name: 'West Yorkshire: 1,200' })).toHaveCount(1)
  await expect(card.getByRole('option', { name: 'Hampshire and Isle of Wight: missing in your file' })).toHaveCount(1)
  await expect(card.getByRole('figure')).toContainText('patients, March 2026: your own figures, not checked by DEXA Atlas. 3 of 36 boards have a figure.')
  await expect(card).toContainText('QRL is in both sets and means two different areas')
  await expect(card.getByRole('link', { name: 'Ask it in SQL' })).toHaveAttribute('href', /\/sql#q=select/)
  context.off('request', listen)
  const origin = new URL(baseURL ?? '').origin
  expect(asked.filter(({ method, url, body }) => method !== 'GET' || body !== null || !(url.startsWith(origin) || url.startsWith('blob:')))).toEqual([])
  expect(asked.filter(({ url }) => decodeURIComponent(url).includes(secret))).toEqual([])
  // Another tab has tables of its own, by the same name too.
  const other = await context.newPage()
  await openOwn(other)
  await expect(other.getByRole('heading', { name: 'waits' })).toHaveCount(0)
  await expect(await bring(other, 'waits', given('waits.csv', 'icb,patients\nQJK,7\n'))).toContainText('1 row, 2 columns, from waits.csv')
  // Loaded anew, it has forgotten them.
  await other.reload()
  await expect(other.getByText('Drop a file here, or choose one')).toBeVisible()
  await expect(other.getByRole('heading', { name: 'waits' })).toHaveCount(0)
  await other.close()
  await expect(card).toContainText('5 rows, 4 columns, from waits.csv')
  await card.getByRole('link', { name: 'Ask it in SQL' }).click()
  await expect(page.getByRole('status').filter({ hasText: /^\d+ rows?/ }).first()).toHaveText(/^5 rows/)
})

liveTest('bad files are refused in words, and a good one after them is read', async ({ page }) => {
  await openOwn(page)
  const bad: [string, Buffer | string, RegExp][] = [
    ['picture.csv', png, /picture\.csv was not loaded\. This is a picture \(PNG\)/],
    ['archive.csv', anyZip, /zip archive, not a table/],
    ['page.csv', '<!doctype html><html>', /web page or XML/],
    ['empty.csv', '', /The file is empty/],
    ['headings.csv', 'code,n\n', /headings and no rows/],
    ['cut.parquet', 'PAR1 and then nothing of use', /cut short/],
  ]
  for (const [name, content, words] of bad) {
    await own(page).field.setInputFiles(given(name, content))
    await expect(own(page).status).toContainText(words)
  }
  await own(page).workspaceField.setInputFiles(given('mine.zip', anyZip))
  await expect(own(page).status).toContainText('not a workspace file of DEXA Atlas')
  await expect(await bring(page, 'good', given('good.csv', 'icb,n\nQWO,1\n'))).toContainText('1 row, 2 columns')
})

test('a file of 1 GB is refused with the limit, before it is read', onlyInWhole, async ({ page }) => {
  await openOwn(page)
  await page.evaluate(() => {
    // Many times the same piece: no memory is taken up.
    const piece = new Blob(['QWO,1\n'.repeat(1_000_000)])
    const file = new File(Array.from({ length: 170 }, () => piece), 'huge.csv')
    const data = new DataTransfer()
    data.items.add(file)
    document.querySelector('input[type=file]')?.closest('div')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  })
  await expect(own(page).status).toContainText(/huge\.csv was not loaded\. The file has 1,020 MB; this page reads text files up to \d+ MB/)
})

test('encodings, headings and ragged rows are told, row for row', onlyInWhole, async ({ page }) => {
  await openOwn(page)
  const pounds = await bring(page, 'pounds', given('pounds.csv', windows1252('name,cost\nCaf\u00e9,\u00a31200\nB,\u00a350\n')))
  await expect(pounds.getByRole('cell', { name: 'Café' })).toBeVisible()
  await expect(pounds.getByRole('cell', { name: '1200' })).toBeVisible()
  await pounds.getByText(/remarks? on how/).click()
  await expect(pounds).toContainText('read as Windows-1252')
  const wide = await bring(page, 'wide', given('wide.csv', utf16('name;n\nŁódź;1\n')))
  await expect(wide.getByRole('cell', { name: 'Łódź' })).toBeVisible()
  const odd = await bring(page, 'odd', given('odd.csv', 'a,a,,n\n1,2,3,4\n1,2\n5,6,7,8\n1,2,3,4,5\n'))
  await expect(odd.getByRole('columnheader', { name: /^a_2/ })).toBeVisible()
  await expect(odd.getByRole('columnheader', { name: /^column_3/ })).toBeVisible()
  await odd.getByText('2 rows were left out').click()
  await expect(odd.getByRole('row', { name: '3 whole row 1,2 has 2 cells where the table has 4 columns' })).toBeVisible()
  await expect(odd.getByRole('row', { name: '5 whole row 1,2,3,4,5 has 5 cells where the table has 4 columns' })).toBeVisible()
})

test('codes of both editions are told apart, and the reader chooses the boundaries', onlyInWhole, async ({ page }) => {
  await openOwn(page)
  // QNQ and QM7 ended in March 2026; D7T5G began in April; QWO is in both, QRL in both as two areas.
  const card = await bring(page, 'mixed', given('mixed.csv', 'icb,n\nQNQ,1\nQM7,2\nQWO,3\nQRL,4\nD7T5G,5\n'))
  await card.getByRole('button', { name: 'Colour the map' }).click()
  await expect(card).toContainText('2 only of the 42 boards of 2023 (QM7, QNQ), 1 of both, and 1 only of the 36 boards of April 2026 (D7T5G)')
  await expect(card.getByRole('figure')).toContainText('3 of 42 boards have a figure. Left out: D7T5G (1 row).'.replace('3 of', '4 of'))
  await card.getByLabel('Boundaries').selectOption('2026')
  await expect(card.getByRole('figure')).toContainText('3 of 36 boards have a figure. Left out: QM7 (1 row), QNQ (1 row).')
})

liveTest('Parquet of the site’s own downloads, and a workbook with titles, formulas and two sheets', async ({ page }) => {
  await openOwn(page)
  const parquet = await bring(page, 'provider', given('provider.parquet', readFileSync('public/data/latest/provider.parquet')))
  await expect(parquet).toContainText('179 rows')
  await expect(parquet).toContainText('provider codes in code')
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['About these data']]), 'Notes')
  const sheet = utils.aoa_to_sheet([['Waits by board'], [], ['icb', 'waiting', 'double'], ['QWO', 10, { t: 'n', v: 20, f: 'B4*2' }], ['QJK', 30, { t: 'n', v: 60, f: 'B5*2' }]])
  utils.book_append_sheet(book, sheet, 'Data')
  const excel = await bring(page, 'book', given('book.xlsx', write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer))
  await expect(excel).toContainText('2 rows, 3 columns, from book.xlsx, sheet Data')
  await expect(excel.getByRole('cell', { name: '60' })).toBeVisible()
  await excel.getByText(/remarks on how/).click()
  await expect(excel).toContainText('2 cells hold formulas; their last saved values are read')
})

liveTest('sites show who lives near, and go to the plan; evidence goes to Fracture services', async ({ page }) => {
  await openOwn(page)
  const card = await bring(page, 'scanners', given('scanners.csv', 'hospital,provider,lon,lat,opens,fls\nLeeds,RR8,-1.52,53.807,Sep 2026,yes\nNowhere,,,,,\nPlymouth,RK9,-4.113,50.417,Oct 2026,no\n'))
  await card.getByRole('button', { name: 'Use as scanner sites' }).click()
  await expect(card).toContainText(/\d+\.\d% of people aged 50 and over in England live within 20 km of one of your 2 sites/)
  await card.getByText('1 row is left out here').click()
  await expect(card).toContainText('Line 3, Nowhere: has no coordinates and no code.')
  await expect(card.getByRole('link', { name: 'Plan with these scanners' })).toHaveAttribute('href', /s-RR8-1n-202609-3\.s-RK9-1n-202610-3\.z/)
  await card.getByRole('button', { name: 'Use as evidence of fracture services' }).click()
  await card.getByRole('link', { name: 'Show them on Fracture services' }).click()
  await expect(page).toHaveURL(/\/fls\?own=QJK\.absent,QWO\.service/)
})

liveTest('a reader’s rows answer in SQL beside ours; their sites replace the estimated ones in access, and open a plan', async ({ page }) => {
  await openOwn(page)
  const sites = [{ hospital: 'Leeds', provider: 'RR8', easting: 431700, northing: 434400 }, { hospital: 'Derriford', provider: 'RK9', easting: 250000, northing: 59300 }]
  const csv = (rows: typeof sites) => ['hospital,provider,easting,northing', ...rows.map((row) => Object.values(row).join(','))].join('\n')
  await bring(page, 'one', given('one.csv', csv(sites.slice(0, 1))))
  // A word of SQL's own is a name like others.
  const card = await bring(page, 'both', given('both.csv', csv(sites)))
  await card.getByRole('link', { name: 'Ask it in SQL' }).click()
  const answered = page.getByRole('region', { name: 'Answer' }).locator('tbody tr')
  await expect(answered).toHaveText(['2LeedsRR8431,700434,400', '3DerrifordRK9250,00059,300'])
  await untilEditor(page)
  await page.locator('.cm-content').fill('select s.hospital, s.easting * 2 as twice, p.name from own.both s join provider p on p.code = s.provider order by 1')
  await page.getByRole('button', { name: 'Run', exact: true }).click()
  await expect(answered).toHaveText(['Derriford500,000University Hospitals Plymouth NHS Trust', 'Leeds863,400Leeds Teaching Hospitals NHS Trust'])
  await page.goBack()
  await page.goBack()
  for (const [name, words, listed] of [['one', 'your one site', sites.slice(0, 1)], ['both', 'one of your 2 sites', sites]] as const) {
    const card = own(page).card(name)
    await card.getByRole('button', { name: 'Use as scanner sites' }).click()
    await expect(card).toContainText(`${await nearShare(listed)}% of people aged 50 and over in England live within 20 km of ${words}, in a straight line.`)
  }
  await own(page).card('both').getByRole('link', { name: 'Plan with these scanners' }).click()
  await expect(page.getByRole('list', { name: 'What the scenario changes' }).getByRole('listitem')).toContainText(['1 new scanner, Leeds Teaching Hospitals NHS Trust', '1 new scanner, University Hospitals Plymouth NHS Trust'])
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The plan “Scanners of my own list” could mean')
})

liveTest('a workspace file brings everything back; one that is damaged is refused', async ({ page }) => {
  await openOwn(page)
  const card = await bring(page, 'waits', given('waits.csv', `${boards}\nbroken\n`))
  await card.getByLabel('note stands for').selectOption('fls-state')
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save workspace' }).click()])
  const saved = readFileSync(await download.path())
  expect(Object.keys(unzipSync(saved))).toEqual(['dexa-atlas-workspace.json', 'table-1.txt'])
  // A page loaded anew has no table, as has one whose tables were removed, which spares the start of the database.
  await (isWhole ? page.reload() : removeTables(page))
  await expect(own(page).card('waits')).toHaveCount(0)
  await own(page).workspaceField.setInputFiles({ name: 'w.zip', mimeType: 'application/zip', buffer: saved.subarray(0, saved.length - 60) })
  await expect(own(page).status).toContainText('damaged or cut short')
  await own(page).workspaceField.setInputFiles({ name: 'w.zip', mimeType: 'application/zip', buffer: saved })
  await expect(own(page).card('waits')).toContainText('5 rows, 4 columns, from waits.csv')
  await expect(own(page).card('waits').getByLabel('note stands for')).toHaveValue('fls-state')
  await own(page).card('waits').getByText('1 row was left out').click()
  await expect(own(page).card('waits').getByRole('row', { name: '7 whole row broken has 1 cell where the table has 4 columns' })).toBeVisible()
})

test('reading can be stopped, and nothing half-loaded stays', onlyInWhole, async ({ page }) => {
  await openOwn(page)
  await own(page).field.setInputFiles(given('long.csv', `a,b\n${'QWO,12345\n'.repeat(3_000_000)}`))
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(own(page).status).toContainText('long.csv was stopped; nothing of it was kept.')
  await expect(page.getByRole('heading', { name: 'long' })).toHaveCount(0)
  await expect(await bring(page, 'after', given('after.csv', 'icb,n\nQWO,1\n'))).toContainText('1 row')
})

test('other pages load none of this page’s code', onlyInWhole, async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const path of ['/', '/fls', '/scanners']) await page.goto(path)
  await page.waitForLoadState('networkidle')
  expect(asked.filter((url) => /\/assets\/(own|OwnDesk|read(Worker|Parquet|Workbook)|accessWorker)-/.test(url))).toEqual([])
})
