import { readFileSync } from 'node:fs'
import { expect, refusedFile, test as coldTest } from './support/atlasTest'
import { allOr, inBoth, onlyInWhole } from './support/extent'
import { expectNoFaults } from './support/faultsOf'
import { expectCurrent, expectTable, openPlan, plan, rowsOf, seriesOf, terminal } from './support/plan'
import { liveTest as test } from './support/liveTest'

const wave2 = JSON.stringify({ version: 1, name: 'Wave 2: six additional', throughput: 'central', induced: null, growth: 0, interventions: [{ kind: 'scanner', place: 'ENG', machines: 6, type: 'new', start: '2027-04', ramp: 6 }] })
const leeds = { version: 1, name: 'More Leeds', throughput: 'high', induced: null, growth: 2, interventions: [{ kind: 'scanner', place: 'RR8', machines: 2, type: 'new', start: '2027-04', ramp: 6, staffHours: 30 }, { kind: 'hours', place: 'Y63', hours: 10, start: '2026-10', ramp: 0 }] }
const leedsCode = '1.h.g2.nMore_Leeds.s-RR8-2n-202704-6-f30.h-Y63-10-202610-0.z'

test('the page opens with the six additional scanners, and says what the terminal prints', async ({ page }) => {
  await openPlan(page)
  const rows = rowsOf(wave2, 'england')
  await expectTable(page, 0, rows, 'ENG')
  const last = (induced: number) => seriesOf(rows, 'ENG', 'central', induced).get('2031-03')!
  const about = (value: number) => Number(value.toPrecision(3)).toLocaleString('en-GB')
  await expect(plan(page).headline).toHaveText(`Six more scanners could mean ${about(last(0).waiting)} to ${about(last(90).waiting)} people waiting in England in March 2031, against ${about(last(0).waiting_do_nothing)} if the list goes on as it is. It turns on who uses the added scans.`)
  const least = seriesOf(rows, 'ENG', 'low', 90).get('2031-03')!.waiting
  const most = seriesOf(rows, 'ENG', 'high', 0).get('2031-03')!.waiting
  await expect(page.getByText(`From the least to the most scans a scanner, the range is ${about(most)} to ${about(least)}.`)).toBeVisible()
  await expect(page).toHaveURL(/\/plan$/)
  // As /scanners says it in its headline.
  await expect(plan(page).panel('The scenario').getByText(/^Seen so far: .*trusts? that can be followed/)).toBeVisible()
})

test('a link shows its scenario at its place, as the terminal prints it, and the table downloads are the same text', async ({ page }) => {
  await openPlan(page, `?s=${leedsCode}&place=QWO`)
  await expectTable(page, 0, rowsOf(JSON.stringify(leeds), 'icb'), 'QWO', 'high')
  await page.getByRole('combobox', { name: 'Figures by month, as CSV' }).selectOption('Regions')
  const [table] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download', exact: true }).click()])
  expect(table.suggestedFilename()).toBe('more-leeds-region.csv')
  expect(readFileSync(await table.path(), 'utf8')).toBe(terminal(JSON.stringify(leeds), 'region', 'csv'))
  const [file] = await Promise.all([page.waitForEvent('download'), plan(page).saved.click()])
  expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toEqual(leeds)
})

test('the picture follows the tabs, and its table holds the published months and both ends', onlyInWhole, async ({ page }) => {
  await openPlan(page, '?measure=share')
  await expect(page.getByRole('tab', { name: 'Waiting 6+ weeks' })).toHaveAttribute('aria-selected', 'true')
  const figure = plan(page).figure(/^Waiting six weeks or more, England/)
  await figure.getByText('Show as a table').click()
  // England at the end of March 2026: 7,974 of 61,205 (DM01).
  await expect(figure.getByRole('row', { name: /^March 2026/ })).toContainText('13.0%')
  await expect(figure.getByRole('row')).toHaveCount(1 + 36 + 60)
  // Beyond twelve months there are no bands.
  await expect(figure.getByRole('row', { name: /^March 2027/ }).getByRole('cell').last()).toContainText(' to ')
  await expect(figure.getByRole('row', { name: /^April 2027/ }).getByRole('cell').last()).toHaveText('–')
  await page.getByRole('tab', { name: 'Scans' }).click()
  await expect(page).toHaveURL(/measure=tests/)
  await expect(plan(page).figure(/^Scans done, England/)).toBeVisible()
})

test('a scenario is built by keyboard alone, and a wrong figure is explained where it stands', async ({ page }) => {
  await openPlan(page)
  await plan(page).preset('Do nothing').focus()
  await page.keyboard.press('Enter')
  await expect(plan(page).headline).toContainText('If the list goes on as it is: about')
  await expectCurrent(page)
  await page.getByRole('button', { name: 'Scanners', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('combobox', { name: 'Where' }).focus()
  await page.keyboard.type('Leeds Teaching')
  await expect(page.getByRole('option', { name: /^Leeds Teaching/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  const count = page.getByRole('textbox', { name: 'How many scanners' })
  await count.focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('-4')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'cannot be used' })).toHaveText('“-4” cannot be used. Please give a whole number from 1 to 50 (scanners).')
  await expect(count).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('2')
  await page.keyboard.press('Enter')
  await expect(plan(page).changes('The scenario').getByRole('listitem')).toContainText(['2 new scanners, Leeds Teaching Hospitals NHS Trust'])
  await expect(page).toHaveURL(/s=1\.c\.nDo_nothing\.s-RR8-2n-202704-6\.z/)
  await expect(plan(page).headline).toContainText('Two more scanners could mean')
})

test('the largest provider of an area is found; what is removed can be put back; Back undoes', onlyInWhole, async ({ page }) => {
  await openPlan(page)
  await page.getByRole('button', { name: /^Change 6 new scanners/ }).click()
  await page.getByRole('button', { name: /^Its largest provider/ }).click()
  await page.getByRole('button', { name: 'Set', exact: true }).click()
  await expect(plan(page).changes('The scenario')).not.toContainText('England')
  await expectCurrent(page)
  const changed = page.url()
  await page.getByRole('button', { name: /^Remove 6 new scanners/ }).click()
  await expect(plan(page).panel('The scenario')).toContainText('No new scanners, hours or services')
  await page.getByRole('button', { name: 'Put it back' }).click()
  await expect(page).toHaveURL(changed)
  await page.goBack()
  await expect(plan(page).panel('The scenario')).toContainText('No new scanners, hours or services')
})

test('throughput, growth and a share of the reader’s own are in link and figures', onlyInWhole, async ({ page }) => {
  await openPlan(page)
  await page.getByRole('radio', { name: /^947/ }).check()
  await expect(page).toHaveURL(/s=1\.l\./)
  await expect(page.getByText('Each new scanner is taken to add 947 scans a year.')).toBeVisible()
  await page.getByRole('slider', { name: 'Growth of demand' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\.g0_5\./)
  const own = page.getByRole('slider', { name: 'Added scans met by new demand' })
  await expect(own).toHaveCount(0)
  await page.getByRole('button', { name: 'Add my own share' }).click()
  await expect(own).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/\.i30\./)
  await expectCurrent(page)
  await expect(plan(page).tables.getByRole('row', { name: /^30% new demand/ })).toBeVisible()
  await expectTable(page, 0, rowsOf(JSON.stringify({ ...JSON.parse(wave2) as object, throughput: 'low', growth: 0.5 }), 'england'), 'ENG', 'low')
})

test('passing a slider with Tab changes nothing', onlyInWhole, async ({ page }) => {
  await openPlan(page, '?s=1.c.nA.g0_25.s-RR8-1n-202704-6.z')
  const before = page.url()
  await page.getByRole('radio', { name: /^2,231/ }).focus()
  for (let stop = 0; stop < 5; stop++) await page.keyboard.press('Tab')
  expect(page.url()).toBe(before)
})

test('services ask for scans, low to high; cleared lists take them', onlyInWhole, async ({ page }) => {
  await openPlan(page)
  await plan(page).preset('Fracture services by 2030').click()
  // 25,057 to 179,768 scans a year for England: the fractures, services and scans of /fracture-services, to two figures.
  await expect(plan(page).headline).toHaveText(/^Fracture services for those without one would ask for 25,000 to 180,000 more scans a year\. Without more scanners, /)
  await expectCurrent(page)
  await expect(page.getByRole('table', { name: /under each need/ }).getByRole('row', { name: /^(Least|Middle|Greatest) need/ })).toHaveCount(3)
  await expect(page.getByText('Ranges in small print')).toHaveCount(0)
  await plan(page).preset('Clear every list to six weeks').click()
  await expect(plan(page).headline).toHaveText(/^Bringing every list down to six weeks would take [\d,]+ to [\d,]+ more scans in the year to March 2029\. Then /)
})

test('a place that records nobody waiting has no share and no marks', onlyInWhole, async ({ page }) => {
  await openPlan(page, '?place=NT455')
  await expect(plan(page).headline).toHaveText('Mount Alvernia Hospital records nobody waiting, so no list can be shortened there.')
  const cells = plan(page).tables.getByRole('row', { name: /^Do nothing/ }).getByRole('cell')
  await expect(cells).toHaveText(['0', '0', '0', '–', '–', '–', '–', '–', '–'])
})

test('two scenarios stand side by side on the same axes, and can be named, swapped and copied', async ({ page }) => {
  await openPlan(page)
  await page.getByRole('button', { name: 'Compare with a second scenario' }).click()
  await expect(page).toHaveURL(/b=1\./)
  await page.getByRole('textbox', { name: 'Name of second scenario' }).fill('Fewer')
  await page.keyboard.press('Enter')
  await plan(page).panel('Second scenario').getByRole('radio', { name: /^947/ }).check()
  await expectCurrent(page)
  await expect(plan(page).headline).toHaveText(/^“Wave 2: six additional” could mean .* in March 2031; “Fewer” .*; doing nothing /)
  await expectTable(page, 0, rowsOf(wave2, 'england'), 'ENG')
  await expectTable(page, 1, rowsOf(JSON.stringify({ ...JSON.parse(wave2) as object, throughput: 'low' }), 'england'), 'ENG', 'low')
  await page.getByRole('button', { name: 'Swap them' }).click()
  await expect(plan(page).headline).toHaveText(/^“Fewer” could mean/)
  await page.getByRole('button', { name: 'Copy the first to the second' }).click()
  await expect(page.getByRole('textbox', { name: 'Name of second scenario' })).toHaveValue('Fewer (2)')
  await page.getByRole('button', { name: 'Close the second' }).click()
  await expect(page).not.toHaveURL(/b=1\./)
})

const strange = [
  { link: '?s=1.c.nA.s-RR8-1n-202704-6.s-RVY-1n-202704-6.z', note: /^Change 2 of “A” is left out: Southport and Ormskirk Hospital NHS Trust \(RVY\) has sent no figures since June 2023/ },
  { link: '?s=1.c.nA.s-RR8-1n-202704-6.f-QNQ-202704-6.z', note: /^Change 2 of “A” is left out: .* \(QNQ\) was a board until March 2026; .* took over\./ },
  { link: '?s=1.c.nA.s-RR8-1n-202704-6.f-ENG-203104-6.z', note: /^Change 2 of “A” is left out: April 2031 is outside the months that are worked out/ },
  { link: '?s=1.c.nA.s-RR8-1n-202704-6.s-RR8-900n-202704-6.z', note: /^Change 2 of the link is left out: the number of scanners is 900, not a whole number from 1 to 50/ },
  { link: '?s=1.c.nA.s-RR8-1n-202704-6.s-RR8-3n-2027', note: /^The link is cut short, and what stands last in it \(“s-RR8-3n-2027”\) is left out/ },
]
for (const [at, { link, note }] of strange.entries()) {
  // Each is shown by readScenario.test.ts and scenarioCode.test.ts too; one here, that the page says it.
  test(`${link} says what was left out, and keeps the rest`, inBoth(at === 0), async ({ page }) => {
    await openPlan(page, link)
    await expect(page.getByRole('listitem').filter({ hasText: note })).toBeVisible()
    await expect(plan(page).changes('The scenario').getByRole('listitem')).toHaveCount(1)
    await expect(plan(page).changes('The scenario')).toContainText('1 new scanner, Leeds Teaching Hospitals NHS Trust')
  })
}

test('a link of another version, and a place that is none, explain themselves', onlyInWhole, async ({ page }) => {
  await openPlan(page, '?s=7.x&place=ZZZ9')
  await expect(page.getByRole('listitem').filter({ hasText: 'The link holds a scenario of version 7, and this page reads version 1' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: '“ZZZ9” is the code of no region, board or provider' })).toBeVisible()
  await expect(plan(page).headline).toContainText('Six more scanners could mean')
})

test('a place that sends figures no more is named, with its last month', onlyInWhole, async ({ page }) => {
  await openPlan(page, '?place=RF4')
  await expect(page.getByRole('listitem').filter({ hasText: /^Barking, Havering and Redbridge .* \(RF4\) has sent no figures since October 2025\. England is shown/ })).toBeVisible()
})

test('a file is opened with what is sound of it; one that is no scenario is refused in words', async ({ page }) => {
  await openPlan(page)
  const field = page.getByLabel('Open a scenario file')
  const open = (text: string) => field.setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) })
  await open('{"version": 1, "interv')
  await expect(page.getByText('mine.json was not opened, and nothing has changed. The file is not JSON, or only part of it.')).toBeVisible()
  await open('{"version": 3}')
  await expect(page.getByText('The file is a scenario of version 3, and this copy of the site reads version 1.')).toBeVisible()
  await open(JSON.stringify({ ...leeds, growth: -400, interventions: [...leeds.interventions, { kind: 'teleport' }] }))
  await expect(page.getByText('Opened “More Leeds”, without two things: see the top of the page.')).toBeVisible()
  await expect(plan(page).changes('The scenario').getByRole('listitem')).toHaveCount(2)
  await expect(page.getByRole('listitem').filter({ hasText: 'Change 3 of the file is left out' })).toBeVisible()
})

/** What each says that it rests on; one in npm test. */
const presets = [['Wave 1 as promised', '29,000 extra scans a year from 13 scanners'], ['Clear every list to six weeks', 'As many more scans at each provider'], ['Fracture services by 2030', 'they add demand, and no scans'], ['Do nothing', 'No new scanners']] as const

test('every preset gives figures, and says what it rests on', async ({ page }) => {
  await openPlan(page)
  for (const [name, basis] of allOr(presets, presets.slice(0, 1))) {
    await plan(page).preset(name).click()
    await expectCurrent(page)
    await expect(page.getByText(basis, { exact: false }).first()).toBeVisible()
    await expectNoFaults(page)
    await page.setViewportSize({ width: 1280, height: 900 })
  }
})

coldTest.describe('a worker that does not load', () => {
  coldTest.use({ expectedErrors: refusedFile })
  coldTest('is said, with a way to try again', onlyInWhole, async ({ page }) => {
    await page.route(/planWorker/, (route) => route.abort())
    await page.goto('plan?s=1.c.nA.s-RR8-1n-202704-6.z')
    await expect(page.getByRole('alert').filter({ hasText: 'The scenario could not be worked out.' })).toBeVisible()
    await expect(plan(page).headline).toContainText('Six more scanners could mean')
    await page.unroute(/planWorker/)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(plan(page).headline).toContainText('One more scanner could mean')
  })
  coldTest('is said too where nothing was asked of it before it failed', onlyInWhole, async ({ page }) => {
    await page.route(/planWorker/, (route) => route.fulfill({ status: 404, body: '' }))
    await Promise.all([page.waitForResponse(/planWorker/), page.goto('plan')])
    await page.waitForTimeout(500)
    await expect(page.getByRole('alert')).toHaveCount(0)
    await plan(page).preset('Do nothing').click()
    await expect(page.getByRole('alert').filter({ hasText: 'The scenario could not be worked out.' })).toBeVisible()
    await page.unroute(/planWorker/)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expectCurrent(page)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
})

coldTest.describe('without scripts', () => {
  coldTest.use({ javaScriptEnabled: false })
  coldTest('headline, picture, figures and gains can be read', async ({ page }) => {
    await page.goto('plan')
    await expect(plan(page).headline).toContainText('Six more scanners could mean')
    await expectTable(page, 0, rowsOf(wave2, 'england'), 'ENG')
    await expect(plan(page).figure(/^People waiting for a scan, England/).getByRole('list', { name: 'Figures, March 2031' })).toContainText('Do nothing')
    await expect(page.getByRole('table', { name: 'By region' }).getByRole('rowheader')).toHaveCount(7)
    await expect(page.locator('noscript p').filter({ hasText: 'A link to another scenario needs scripts.' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Scanners', exact: true })).toBeHidden()
    await expect(page.getByRole('button', { name: 'Add my own share' })).toBeHidden()
    await page.getByText('How this is worked out').click()
    await expect(page.getByText('A replacement adds nothing unless you state it.')).toBeVisible()
  })
})
