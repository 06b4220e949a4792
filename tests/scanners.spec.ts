import { expect, refusedFile, test as coldTest } from './support/atlasTest'
import { onlyInWhole } from './support/extent'
import { untilStarted } from './support/overview'
import { boardsByNeed, countsText, events, machinesByFifth, openScanners, scanners, sites, sumOf, trustsFollowed, waves } from './support/scanners'
import { liveTest as test } from './support/liveTest'
import { warmTest } from './support/warmTest'

const csv = (...rows: string[]) => ({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(['site_name,town,provider_code,icb,kind,status,opened,lon,lat,source_url', ...rows].join('\n')) })

test('the page says how many scanners were promised, how many are named, and of which kinds', async ({ page }) => {
  await openScanners(page)
  // 13 in May 2025 and 20 in March 2026 (Department of Health and Social Care).
  expect([sumOf(({ machines }) => machines), sites.length]).toEqual([33, 7])
  await expect(scanners(page).headline).toContainText(`${sumOf(({ machines }) => machines)} scanners promised, ${sites.length} of them named`)
  expect(trustsFollowed()).toEqual({ followed: 5, unchanged: 4 })
  await expect(scanners(page).headline).toContainText('; four of the five trusts that can be followed show no clear change in scans yet, and at the other, Northern Lincolnshire and Goole, it depends on which months count.')
  await expect(page.getByText(`${sumOf(({ fresh }) => fresh)} are new or additional, in two waves; the other ${sumOf(({ replacement }) => replacement)} replace old machines`)).toBeVisible()
  await expect(page.getByText(`${waves[0]!.inUse} of the first ${waves[0]!.machines} were said to be in use by 3 March 2026`)).toBeVisible()
})

test('there is a square for each machine, and the sums of kinds are shown', onlyInWhole, async ({ page }) => {
  await openScanners(page)
  const { programme } = scanners(page)
  await expect(programme.getByRole('listitem').filter({ has: page.getByRole('link') })).toHaveCount(sites.length)
  const named = (kind: string) => sites.filter((site) => site.kind === kind).length
  const [first, second] = waves
  await expect(programme.getByRole('img', { name: `Not identified: ${first!.machines - sites.length}: ${first!.machines - sites.length} new or replacement: not stated` })).toBeVisible()
  await expect(programme.getByRole('img', { name: `Not identified: ${second!.machines}: ${second!.fresh} new or additional, ${second!.replacement} replacement` })).toBeVisible()
  await expect(programme).toContainText(`That leaves ${first!.fresh - named('new')} new and ${first!.replacement - named('replacement')} replacements among the other ${first!.machines - named('new') - named('replacement')}`)
})

test('the register holds every named machine with its sources, and the others as not identified, 33 in all', async ({ page }) => {
  await openScanners(page)
  for (const { id, site_name, status, source_url } of sites) {
    const row = page.locator(`#site-${id}`)
    await expect(row).toContainText(site_name)
    await expect(row).toContainText(status)
    for (const url of source_url.split(' | ')) await expect(row.locator(`a[href="${url}"]`)).toBeVisible()
  }
  const rest = await scanners(page).register.getByRole('rowheader').filter({ hasText: 'not identified' }).allTextContents()
  expect(rest.map((text) => Number.parseInt(text, 10)).reduce((sum, count) => sum + count, sites.length)).toBe(33)
})

test('what was seen so far: no trust was promised the average, Leeds’ own expectation stands by it, and England’s title claims no more than the interval', async ({ page }) => {
  await openScanners(page)
  const seen = page.locator('#observed')
  await expect(seen.getByRole('list', { name: 'Signs' })).toContainText('average of the promise, 29,000\u00a0÷\u00a013 for each machine; no trust was promised it')
  // Leeds Teaching Hospitals: from about 8,000 patients a year to 11,000.
  await expect(seen.getByRole('list', { name: 'Signs' })).toContainText('what the trust itself expects (Leeds Teaching Hospitals: about 8,000 to 11,000 patients a year)')
  await expect(seen).toContainText('the fall at Northern Care Alliance, without months that our rule flags, is rare by it (p\u00a0=\u00a00.07)')
  // From 30,000 below to 8,300 above the earlier trend.
  await expect(page.getByRole('region', { name: 'England did more scans in 2025 than in 2024; no clear rise above the earlier trend' })).toBeVisible()
})

test('need: counts by fifth and ranks are those of the published tables, and the caution stands in the same sentence', async ({ page }) => {
  await openScanners(page)
  const byGap = boardsByNeed('need-gap')
  const byRate = boardsByNeed('tests-rate')
  const counts = machinesByFifth(byGap)
  expect(counts.reduce((sum, count) => sum + count)).toBe(sites.length)
  const { need } = scanners(page)
  await expect(need.getByText(new RegExp(`by fifths, most need first: ${countsText(counts)}\\); but only 7 of 33 are named, so this says little`))).toBeVisible()
  await expect(need.getByText(`Machines by fifths of the boards: ${countsText(machinesByFifth(byRate))}.`).last()).toBeVisible()
  for (const { code, name, rank, fifth, machines } of byGap.filter((board) => board.machines > 0)) {
    const cells = need.getByRole('row', { name: new RegExp(`^${name}`) }).first().getByRole('cell')
    await expect(cells.nth(0)).toHaveText(String(machines))
    await expect(cells.nth(2)).toHaveText(String(rank))
    await expect(cells.nth(3)).toHaveText(String(fifth))
    await expect(cells.nth(5)).toHaveText(String(byRate.find((board) => board.code === code)!.rank))
  }
  // Seven machines bear no percentage.
  await expect(need.getByText(/%/)).toHaveCount(0)
})

test('another measure is drawn behind the sites, and the link keeps it', onlyInWhole, async ({ page }) => {
  await openScanners(page)
  await scanners(page).measure.selectOption('share-6-weeks')
  await expect(scanners(page).map).toHaveAccessibleName(/^Waiting six weeks or more/)
  await expect(page).toHaveURL(/measure=share-6-weeks/)
  await page.goBack()
  await expect(scanners(page).map).toHaveAccessibleName(/^Scans short of need/)
})

test('a board chosen by keyboard shows its ranks and the machines named there', async ({ page }) => {
  await openScanners(page, '?area=QWO')
  const board = boardsByNeed('need-gap').find(({ code }) => code === 'QWO')!
  await expect(scanners(page).headline).toContainText('In West Yorkshire, three are named.')
  await expect(scanners(page).card.getByRole('listitem')).toHaveCount(board.machines)
  await expect(scanners(page).card).toContainText(`; ${board.rank}`)
  await scanners(page).map.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/area=QWO/)
  await expect(page).toHaveURL(/area=/)
})

test('a site chosen in the list or on the map shows what is known of it', async ({ page }) => {
  await openScanners(page)
  await scanners(page).list.getByRole('link', { name: 'Newark Hospital, Newark-on-Trent' }).click()
  await expect(page).toHaveURL(/site=newark-hospital/)
  await expect(scanners(page).card).toContainText('New or extended service. The trust’s one earlier scanner was at Mansfield')
  await expect(scanners(page).headline).toContainText('Newark Hospital, Newark-on-Trent: a new scanner.')
  await page.locator('path', { has: page.locator('title', { hasText: /^Salford Royal/ }) }).click({ force: true })
  await expect(page).toHaveURL(/site=salford-royal-hospital/)
  await expect(scanners(page).card.getByRole('heading', { level: 3 })).toHaveText('Salford Royal Hospital')
})

test('on a phone the numbers of the sites stand clear of one another', onlyInWhole, async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 })
  await openScanners(page)
  const boxes = await Promise.all((await scanners(page).map.locator('xpath=..').locator('circle').all()).map((circle) => circle.boundingBox()))
  // The dots of leaders, which only a wide map draws, are smaller.
  const drawn = boxes.filter((box) => box !== null && box.width > 10).map((box) => box!)
  expect(drawn).toHaveLength(sites.length)
  for (const [index, a] of drawn.entries()) {
    for (const b of drawn.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.width - 0.5)
  }
})

// On a page of its own: React Router keeps in a tab how far each page before was scrolled.
warmTest('a reader’s own rows are drawn and listed as theirs; bad ones are left out in words; nothing is kept', async ({ page, context }) => {
  await openScanners(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`))
  await scanners(page).file.setInputFiles(csv('City Hospital,Birmingham,,QHL,new,Open,2026-01,-1.93,52.49,https://example.org/a', 'King’s Mill,Sutton,RK5,,,,,,,', 'Old board,,,QNQ,,,,,,', 'No such,,RXX,,,,,,,', 'Newark Hospital,,RK5,,,,,,,', '=1+1,,,QWO,,,,,,'))
  await expect(scanners(page).contribute).toContainText('mine.csv: 2 rows are shown, 4 left out.')
  for (const words of [
    'Row 4, icb: QNQ (Frimley) ended on 31 March 2026. Its people are now in S0E4D (Thames Valley)',
    'Row 5, provider_code: “RXX” is no code of a provider with DEXA figures.',
    'Row 6, “Newark Hospital” is in the register already',
    'Row 7, site_name: begins with “=”, as a formula does.',
  ]) await expect(scanners(page).contribute).toContainText(words)
  await expect(scanners(page).register.getByRole('row').filter({ hasText: 'not checked' })).toHaveText([/City Hospital.*your row 2, not checked/, /King’s Mill.*your row 3, not checked.*headquarters/])
  await expect(page.locator('title', { hasText: 'City Hospital: your row 2, not checked.' })).toHaveCount(1)
  // What is said of the named machines stays as it was.
  await expect(scanners(page).headline).toContainText('7 of them named')
  await expect(scanners(page).need).toContainText('Your own rows are drawn as dashed diamonds and left out of these counts.')
  expect(asked.filter((line) => !line.startsWith('GET ') || /example|mine/.test(line))).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
  expect(await context.cookies()).toEqual([])
  await page.reload()
  await expect(scanners(page).register.getByRole('row').filter({ hasText: 'not checked' })).toHaveCount(0)
})

test('a file that is no CSV is answered in words, and the page goes on', onlyInWhole, async ({ page }) => {
  await openScanners(page)
  await scanners(page).file.setInputFiles({ name: 'sites.xlsx', mimeType: '', buffer: Buffer.from([0x50, 0x4b, 3, 4, 0]) })
  await expect(scanners(page).contribute.getByRole('status')).toContainText('sites.xlsx was not read. This is an Excel workbook or a zip file, not a CSV.')
  await scanners(page).file.setInputFiles({ name: 'wide.csv', mimeType: 'text/csv', buffer: Buffer.from('\ufeffsite_name', 'utf16le') })
  await expect(scanners(page).contribute.getByRole('status')).toContainText('wide.csv was not read. This file is written in UTF-16')
  await scanners(page).file.setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.alloc(1_500_000, 'a') })
  await expect(scanners(page).contribute.getByRole('status')).toContainText('large.csv was not read. The file has 1.5 MB')
  await scanners(page).file.setInputFiles(csv('Good,,,QWO,,,,,,'))
  await expect(scanners(page).contribute.getByRole('status')).toContainText('mine.csv: 1 row is shown.')
  await page.getByRole('button', { name: 'Remove my file' }).click()
  await expect(scanners(page).contribute.getByRole('status')).toHaveText('')
})

test('a file can be dropped', onlyInWhole, async ({ page }) => {
  await openScanners(page)
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer()
    data.items.add(new File(['site_name;icb\nDropped;QWO'], 'dropped.csv', { type: 'text/csv' }))
    return data
  })
  await scanners(page).file.locator('xpath=..').dispatchEvent('drop', { dataTransfer: dropped })
  await expect(scanners(page).contribute.getByRole('status')).toContainText('dropped.csv: 1 row is shown.')
  await scanners(page).list.getByRole('button', { name: 'Dropped' }).press('Enter')
  await expect(scanners(page).card).toContainText('Your row 2, not checked.')
  await expect(scanners(page).card).toContainText('Its board: West Yorkshire')
})

coldTest.describe('where the database does not load', () => {
  coldTest.use({ expectedErrors: refusedFile })
  coldTest('a reader’s file waits in words, and is read once it loads', onlyInWhole, async ({ page }) => {
    await page.route('**/data/atlas.duckdb?*', (route) => route.fulfill({ status: 404, body: 'Not found' }))
    await page.goto('scanners')
    await untilStarted(page)
    await scanners(page).file.setInputFiles(csv('Good,,,QWO,,,,,,'))
    await expect(scanners(page).contribute.getByRole('status')).toContainText('mine.csv cannot be checked. It needs the codes of trusts and boards, and the database did not load.')
    await expect(scanners(page).register.getByRole('rowheader')).toHaveCount(sites.length + 3)
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(scanners(page).contribute.getByRole('status')).toContainText('mine.csv: 1 row is shown.')
  })
})

test('the template can be downloaded, and read back', onlyInWhole, async ({ page }) => {
  await openScanners(page)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download a template (CSV)' }).click()])
  await scanners(page).file.setInputFiles(await download.path())
  await expect(scanners(page).contribute.getByRole('status')).toContainText('1 row is shown.')
})

test('the timeline holds every event with its sources; dates are as exact as they are known', onlyInWhole, async ({ page }) => {
  await openScanners(page)
  const { timeline } = scanners(page)
  for (const { title, source_url, quality } of events) {
    const item = timeline.getByRole('listitem').filter({ has: page.getByText(title, { exact: true }) })
    for (const url of source_url.split(' | ')) await expect(item.locator(`a[href="${url}"]`).first()).toBeVisible()
    await expect(item.getByText('our reading', { exact: true })).toHaveCount(quality === 'estimated' ? 1 : 0)
  }
  const opened = sites.filter(({ opened }) => opened !== '')
  for (const { site_name, opened: words } of opened) await expect(timeline.getByRole('listitem').filter({ hasText: `New scanner in use at ${site_name}` })).toContainText(words)
  await expect(timeline.getByRole('listitem')).toHaveCount(events.length + opened.length + 1 + sites.length - opened.length)
})

test('links that the page does not understand are answered in words', onlyInWhole, async ({ page }) => {
  await openScanners(page, '?measure=scanners&site=no-such-site')
  await expect(page.getByText('“scanners” in the link is not a measure that this page knows')).toBeVisible()
  await expect(page.getByText('“no-such-site” is not a site of the register.')).toBeVisible()
  await openScanners(page, '?area=QNQ')
  await expect(page.getByText('“QNQ” is not a board of April 2026.')).toBeVisible()
})

coldTest.describe('without scripts', () => {
  coldTest.use({ javaScriptEnabled: false })
  coldTest('machines, map, need, register and timeline can be read, and the list leads to the register', async ({ page }) => {
    await page.goto('scanners')
    await expect(scanners(page).headline).toContainText('33 scanners promised, 7 of them named')
    await expect(scanners(page).map.getByRole('option')).toHaveCount(36)
    await expect(scanners(page).need).toContainText('so this says little about the programme')
    await expect(scanners(page).register.getByRole('rowheader')).toHaveCount(sites.length + 3)
    await expect(scanners(page).measure).toBeHidden()
    await expect(scanners(page).file).toBeHidden()
    await scanners(page).list.getByRole('link', { name: 'Salford Royal Hospital' }).click()
    await expect(page).toHaveURL(/#site-salford-royal-hospital$/)
    await expect(scanners(page).timeline.getByText('Wave 2: 20 more announced')).toBeVisible()
  })
})
