import { expect, test as coldTest } from './support/atlasTest'
import { cellsOf, explore, openExplore, type Tab } from './support/explore'
import { onlyInWhole } from './support/extent'
import { countOf, england, latest, months, providerMonths, ranked } from './support/figures'
import { count, headlineOf, monthName, one, valueText } from './support/words'
import { liveTest as test } from './support/liveTest'

const devon = ranked('share-6-weeks', '2026', 'icb', latest).find(({ code }) => code === 'QJK')!

test('one selection and the places kept run through every picture, tabs by keyboard too, and Back undoes', async ({ page }) => {
  await openExplore(page)
  const { headline, chosen, tab, picture, table } = explore(page)
  await expect(headline).toHaveText(headlineOf('share-6-weeks', england('share-6-weeks', latest)!, { name: devon.name, value: devon.value! }))
  await picture.getByRole('option', { name: /^Devon: / }).focus()
  await picture.focus()
  for (let key = 0; key < 40 && !(await picture.getAttribute('aria-activedescendant'))?.endsWith('QJK'); key++) await page.keyboard.press(key % 8 < 5 ? 'ArrowDown' : 'ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(chosen).toHaveText([/^Devon 5\d\.\d%/])
  await page.getByRole('button', { name: 'Keep', exact: true }).click()
  await expect(page).toHaveURL(/area=QJK&pins=QJK/)

  await tab('Map').focus()
  for (const name of ['Ranking', 'Trend', 'Scatter', 'Funnel', 'Table'] satisfies Tab[]) {
    await page.keyboard.press('ArrowRight')
    await expect(tab(name)).toHaveAttribute('aria-selected', 'true')
    await expect(tab(name)).toBeFocused()
    if (name === 'Trend') await expect(page.getByRole('list', { name: /^Values, / })).toContainText(`Devon ${valueText('share-6-weeks', devon.value)}`)
    else if (name === 'Scatter' || name === 'Funnel') await expect(picture.getByRole('option', { selected: true })).toHaveAccessibleName(/^Devon: /)
    else await expect(table.getByRole('button', { pressed: true })).toHaveText('Devon')
  }
  await table.getByRole('button', { name: 'Dorset' }).click()
  await expect(chosen).toHaveText([/^Dorset /, /^Devon /])
  await page.goBack()
  await expect(chosen).toHaveText([/^Devon /])
})

test('the table holds every number behind the picture, narrows, sorts and copies', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const month = months.at(-10)!
  await openExplore(page, `?tab=table&edition=2023&month=${month}`)
  const { table } = explore(page)
  const wanted = ranked('share-6-weeks', '2023', 'icb', month)
  const rows = await cellsOf(table)
  expect(rows).toHaveLength(43)
  const boards = rows.filter(([, name]) => name !== 'England')
  expect(boards.map(([, name, code]) => [name, code])).toEqual(wanted.map(({ name, code }) => [name, code]))
  for (const [, , code, , value, , numerator, denominator] of rows) {
    const at = { edition: '2023' as const, code: code!, month }
    const [part, whole] = [countOf(at, 'waiting_6_plus')!, countOf(at, 'waiting')!]
    expect([value, numerator, denominator], code).toEqual([valueText('share-6-weeks', part / whole), count(part), count(whole)])
  }
  await page.getByRole('searchbox', { name: 'Narrow to' }).fill('London')
  await expect(table.locator('tbody tr')).toHaveCount(5)
  await table.getByRole('button', { name: 'Code' }).click()
  const codes = (await cellsOf(table)).map(([, , code]) => code!)
  expect(codes).toEqual([...codes].sort())
  await page.getByRole('button', { name: 'Copy table' }).click()
  await expect(page.getByText('Copied 5 rows.')).toBeVisible()
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
  expect(copied).toHaveLength(7)
  expect(copied[0]).toContain('boundaries of 2023 to March 2026')
  expect(copied[2]!.split('\t')[2]).toBe(codes[0])
})

test('providers: each with its own figure, lists with nobody on them said so, a measure per head explained away', async ({ page }) => {
  const month = '2025-06'
  await openExplore(page, `?level=provider&tab=table&measure=tests-rate&month=${month}`)
  await expect(page.getByText('“Scans per 1,000 people aged 50+, 12 months” needs the number of residents, which a provider does not have.')).toBeVisible()
  await page.getByRole('button', { name: /^Show all 1\d\d providers$/ }).click()
  const rows = await cellsOf(explore(page).table)
  expect(rows).toHaveLength(180)
  const reported = new Map(providerMonths.filter((row) => row.month === month).map((row) => [row.provider_code, row]))
  for (const [, , code, , value] of rows) {
    if (code === 'ENG') continue
    const row = reported.get(code!)
    const expected = !row ? 'not known' : row.waiting === '0' ? 'nobody waiting' : valueText('share-6-weeks', Number(row.waiting_6_plus) / Number(row.waiting))
    expect(value, code).toBe(expected)
  }
  await explore(page).tab('Ranking').click()
  const empty = [...reported.values()].filter(({ waiting }) => waiting === '0').length
  await expect(page.getByText(`${empty} providers have nobody waiting, so no share:`)).toBeVisible()
})

test('months play, stop and slide; only the month that stays is in the link', onlyInWhole, async ({ page }) => {
  await openExplore(page, '?tab=ranking')
  const { slider, title } = explore(page)
  await slider.focus()
  await page.keyboard.press('Home')
  await expect(title).toContainText(monthName(months[0]!))
  await expect(page).toHaveURL(new RegExp(`month=${months[0]!}`))
  await page.getByRole('button', { name: 'Play the months' }).click()
  await expect(title).not.toContainText(monthName(months[0]!))
  await page.getByRole('button', { name: 'Stop' }).click()
  const shown = (await page.locator('output').innerText()).trim()
  await expect(page).toHaveURL(new RegExp(`month=${months.find((month) => monthName(month) === shown)!}`))
  const first = ranked('share-6-weeks', '2026', 'icb', months.find((month) => monthName(month) === shown)!)[0]!
  await expect(explore(page).table.locator('tbody tr').first()).toContainText(first.name)
})

test('a month missing at source is a gap in the line', onlyInWhole, async ({ page }) => {
  await openExplore(page, '?tab=trend&edition=2023&measure=tests-per-working-day&area=QNQ')
  await page.getByText('Show as a table').click()
  await expect(page.getByRole('row', { name: /^June 2023/ })).toContainText('not known')
  const line = await page.getByRole('tabpanel').locator('svg path[class*="first"]').first().getAttribute('d')
  expect(line!.match(/M/g)).toHaveLength(2)
})

test('the funnel prints its overdispersion, the scatter its correlation, each worked out anew', async ({ page }) => {
  await openExplore(page, '?tab=funnel&edition=2023')
  const counts = ranked('share-6-weeks', '2023', 'icb', latest).map(({ code }) => [countOf({ edition: '2023', code, month: latest }, 'waiting_6_plus')!, countOf({ edition: '2023', code, month: latest }, 'waiting')!] as const)
  const target = england('share-6-weeks', latest, '2023')!
  const scores = counts.map(([part, whole]) => (part / whole - target) / Math.sqrt((target * (1 - target)) / whole)).sort((a, b) => a - b)
  const cut = Math.floor(scores.length / 10)
  const phi = scores.reduce((sum, score) => sum + Math.min(scores.at(-1 - cut)!, Math.max(scores[cut]!, score)) ** 2, 0) / scores.length
  await expect(page.getByText(`overdispersion φ = ${one(phi)}`)).toBeVisible()
  await page.getByRole('checkbox', { name: 'Allow for overdispersion' }).uncheck()
  await expect(page.getByText('Limits of counting alone.')).toBeVisible()
  await expect(page).toHaveURL(/exact=true/)

  await explore(page).tab('Scatter').click()
  const pairs = ranked('share-6-weeks', '2023', 'icb', latest).map(({ code, value }) => [value!, ranked('tests-rate', '2023', 'icb', latest).find((one) => one.code === code)!.value!] as const)
  const rank = (values: number[]) => values.map((value) => values.filter((other) => other < value).length + (values.filter((other) => other === value).length + 1) / 2)
  const [x, y] = [rank(pairs.map(([a]) => a)), rank(pairs.map(([, b]) => b))]
  const middle = (x.length + 1) / 2
  const spearman = x.reduce((sum, a, i) => sum + (a - middle) * (y[i]! - middle), 0) / Math.sqrt(x.reduce((sum, a) => sum + (a - middle) ** 2, 0) * y.reduce((sum, b) => sum + (b - middle) ** 2, 0))
  await expect(page.getByText(`Rank correlation (Spearman) over 42 boards: ${spearman.toFixed(2).replace('-', '−')}`)).toBeVisible()
  await expect(page.getByText('42 boards are few')).toBeVisible()
})

test('a link with everything wrong keeps what it can and says the rest; a retired code leads to what became of it', async ({ page }) => {
  await openExplore(page, `?tab=pie&measure=tests-rate&span=5&month=1999-01&area=QNQ&pins=QJK,${'QOQ,'.repeat(400)}%3Cb%3E`)
  await expect(page.getByText('“pie” in the link is not a kind of picture')).toBeVisible()
  await expect(page.getByText('There are no figures for 1999-01')).toBeVisible()
  await expect(page.getByText('“<b>” in the link is not a code')).toBeVisible()
  await expect(page.getByText('“QNQ” is not among the boards shown.')).toBeVisible()
  await expect(explore(page).chosen).toHaveCount(2)
  await page.getByRole('link', { name: 'What is known of it' }).click()
  await expect(page).toHaveURL(/\/areas\/QNQ\/?$/)
})

test('close-up, scanner sites and providers on the map', onlyInWhole, async ({ page }) => {
  await openExplore(page, '?level=provider&zoom=Y56&scanners=true')
  const { picture } = explore(page)
  await expect(page.getByRole('combobox', { name: 'Close-up' })).toHaveValue('Y56')
  await expect(picture.getByRole('option', { name: /^Imperial College Healthcare: / })).toBeVisible()
  await expect(page.locator('svg path title')).toHaveCount(7)
  await page.getByRole('combobox', { name: 'Close-up' }).selectOption('ENG')
  await expect(page.getByText('London, enlarged', { exact: true })).toBeVisible()
})

test('where every figure is an estimate, that is said once and no area is hatched', onlyInWhole, async ({ page }) => {
  await openExplore(page, '?measure=need-gap')
  await expect(page.getByRole('heading', { level: 2, name: /^Scans short of need, per 1,000 people aged 50\+, by integrated care board/ })).toBeVisible()
  await expect(page.getByText('Every figure here is an estimate')).toHaveCount(1)
  const { picture, tab } = explore(page)
  const area = (name: string) => picture.getByRole('option', { name: new RegExp(`^${name}: `) })
  const devon = 1000 * 6018 / 569_952 // Worked by hand where the measures are recomputed.
  await expect(area('Devon')).toHaveAccessibleName(`Devon: +${one(devon)}`)
  await expect(page.locator('[fill*="map-estimated"]')).toHaveCount(0)
  await tab('Funnel').click()
  await expect(page.getByText('a funnel plot would mislead')).toBeVisible()
  await tab('Ranking').click()
  await expect(page.getByText('Estimates have no interval')).toBeVisible()
})

coldTest.describe('without scripts', () => {
  coldTest.use({ javaScriptEnabled: false })
  coldTest('/explore shows its usual map, and no control that would do nothing', async ({ page }) => {
    await page.goto('explore')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('people waiting for a bone scan')
    await expect(page.getByRole('listbox', { name: /Arrow keys/ }).getByRole('option')).toHaveCount(36)
    await expect(page.getByRole('combobox', { name: 'Measure' })).toBeHidden()
    await expect(page.getByRole('tab', { name: 'Ranking' })).toBeHidden()
  })
})
