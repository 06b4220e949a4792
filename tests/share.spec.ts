import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { expect } from './support/atlasTest'
import { inBoth, onlyInWhole } from './support/extent'
import { open, savingData } from './support/overview'
import { figureOf, openShare, savedBy } from './support/shareDialog'
import { untilAnswered } from './support/states/ways'
import { liveTest } from './support/liveTest'
import { warmTest as test } from './support/warmTest'

/** The drawing of a saved SVG: how far down it stands, and its size. */
function drawingIn(svg: string, pageHeight: number) {
  const tops = [...svg.matchAll(/^<g transform="translate\(26 ([\d.]+)\)">/gm)].map(([, top]) => Number(top))
  const [, body = 0, foot = pageHeight] = tops
  return { left: 26, top: body, height: foot - 18 - body }
}

for (const { name, at } of [
  { name: 'a map with estimates', at: '/' },
  { name: 'a map without figures', at: '/?measure=tests-rate&month=2024-03' },
]) {
  liveTest(`${name}: the saved picture is what the screen shows, fonts, legend and patterns included`, inBoth(at === '/'), async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1600 })
    await open(page, at)
    await untilAnswered(page)
    await page.evaluate(() => document.fonts.ready)
    const drawing = figureOf(page, 'home-map').locator('figure')
    const screen = PNG.sync.read(await drawing.screenshot({ animations: 'disabled' }))
    const dialog = await openShare(page, 'home-map')
    await expect(dialog.getByRole('img')).toBeVisible()
    const svg = (await savedBy(page, dialog.getByRole('button', { name: 'Save SVG' }))).bytes.toString('utf8')
    const png = PNG.sync.read((await savedBy(page, dialog.getByRole('button', { name: 'Save PNG' }))).bytes)
    const { left, top, height } = drawingIn(svg, png.height)
    const size = { width: screen.width, height: Math.floor(height) }
    const cut = (from: PNG, x: number, y: number) => {
      const part = new PNG(size)
      PNG.bitblt(from, part, x, y, size.width, size.height, 0, 0)
      return part
    }
    const shown = cut(screen, 0, 0).data
    // On the screen the drawing may stand a part of a dot higher or lower.
    const different = Math.min(...[-1, 0, 1].map((by) => pixelmatch(shown, cut(png, left, Math.round(top) + by).data, undefined, size.width, size.height, { threshold: 0.2 })))
    // Edges of letters and shapes fall between dots in another way; a lost pattern or font alone makes 3% or more.
    expect(different / (size.width * size.height)).toBeLessThan(0.015)
  })
}

test('four sizes of PNG; a table too tall for a form is refused in words', onlyInWhole, async ({ page }) => {
  await open(page)
  const dialog = await openShare(page, 'home-map')
  const sizeOf = async (form: string) => {
    await dialog.getByLabel(form, { exact: true }).check()
    await expect(dialog.getByRole('img')).toBeVisible()
    const { width, height } = PNG.sync.read((await savedBy(page, dialog.getByRole('button', { name: 'Save PNG' }))).bytes)
    return { width, height }
  }
  const drawn = await sizeOf('As drawn')
  expect(await sizeOf('As drawn, twice as fine')).toEqual({ width: 2 * drawn.width, height: 2 * drawn.height })
  expect(await sizeOf('Square, 1080 × 1080')).toEqual({ width: 1080, height: 1080 })
  expect(await sizeOf('Wide, 1200 × 628')).toEqual({ width: 1200, height: 628 })
  await dialog.getByLabel('Which picture').selectOption('home-ranking')
  await dialog.getByLabel('Wide, 1200 × 628').check()
  await expect(dialog.getByRole('alert')).toContainText('too tall')
})

test('the dialog is fetched when it is asked for, opens each part, and gives the focus back', async ({ page }) => {
  const scripts: string[] = []
  await savingData(page)
  page.on('request', (request) => { if (request.url().includes('ShareDialog')) scripts.push(request.url()) })
  await open(page)
  expect(scripts).toEqual([])
  const opener = figureOf(page, 'home-map').getByRole('button', { name: /^Share: / })
  await opener.focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await expect(dialog.getByRole('img')).toBeVisible()
  expect(scripts.length).toBeGreaterThan(0)
  for (const part of ['Picture', 'Link', 'Data', 'Embed', 'Cite']) {
    await dialog.getByRole('tab', { name: part }).click()
    await expect(dialog.getByRole('tab', { name: part })).toHaveAttribute('aria-selected', 'true')
  }
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
})

liveTest('a frozen link, opened when newer data are here, says so and shows what changed in the figures it quotes', async ({ page }) => {
  await open(page, '/?area=QJK')
  const dialog = await openShare(page, 'home-map')
  await dialog.getByRole('tab', { name: 'Link' }).click()
  await dialog.getByLabel(/^Frozen/).check()
  const link = new URL(await dialog.getByLabel('Link to this view').inputValue())
  expect(link.searchParams.get('data')).toBe('2026-03')
  expect(link.searchParams.get('month')).toBe('2026-03')
  // DM01, March 2026: 7,974 of 61,205 in England.
  expect(link.searchParams.getAll('was')).toContain('home-map.ENG~13.0%')
  await page.keyboard.press('Escape')
  await open(page, link.href)
  const notice = page.getByRole('complementary', { name: 'Frozen link' })
  await expect(notice).toContainText('frozen to data to March 2026, the newest here')

  // As if it had been made three months before, when England's figure was another.
  link.searchParams.set('data', '2025-12')
  await open(page, link.href.replace('home-map.ENG%7E13.0%25', 'home-map.ENG%7E13.4%25'))
  await expect(notice).toContainText('made with data to December 2025. The site now has data to March 2026.')
  await expect(notice.getByRole('row', { name: /^England/ })).toHaveText('England13.4%13.0%, changed')
  await expect(notice.getByRole('row', { name: /^Devon/ })).toContainText('unchanged')
  await notice.getByRole('link', { name: 'Show the newest figures' }).click()
  await expect(page).toHaveURL(/\/\?area=QJK$/)
  await expect(notice).toBeHidden()
})

test('the code for another page shows the picture alone, with its title and source, at any width, and leads back', onlyInWhole, async ({ page, baseURL }) => {
  await open(page, '/?measure=waiting-rate&month=2025-06')
  await untilAnswered(page)
  const dialog = await openShare(page, 'home-map')
  await dialog.getByRole('tab', { name: 'Embed' }).click()
  const code = await dialog.getByLabel('Code for your page').inputValue()
  await dialog.getByLabel(/Frozen: names/).check()
  expect(await dialog.getByLabel('Code for your page').inputValue()).toContain('data=2026-03')
  await page.route('**/a-page-elsewhere', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Elsewhere</title><main>${code}</main>` }))
  await page.goto('/a-page-elsewhere')
  const frame = page.frameLocator('iframe')
  for (const width of [320, 700]) {
    await page.setViewportSize({ width, height: 900 })
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Waiting per 1,000 people aged 50+, by integrated care board, June 2025, boundaries of April 2026')
    await expect(frame.getByRole('option')).toHaveCount(36)
    await expect(frame.getByRole('navigation')).toBeHidden()
    await expect(frame.getByText('Not an official statistic').first()).toBeVisible()
    const fits = await frame.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth)
    expect(fits, `no scrolling sideways at ${width}`).toBe(true)
  }
  const [opened] = await Promise.all([page.context().waitForEvent('page'), frame.getByRole('link', { name: 'See it on DEXA Atlas' }).click()])
  expect(opened.url()).toBe(`${baseURL}?measure=waiting-rate&month=2025-06`)
  await opened.close()
})

test('a frame that asks for a picture which the page does not have says so, and leads to the page', onlyInWhole, async ({ page, baseURL }) => {
  await page.goto('/embed/explore?figure=home-mapp')
  await expect(page.locator('[data-lost]')).toHaveText('There is no picture called “home-mapp” here: open the page on DEXA Atlas, and take the code for the picture from its “Share or save”.')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This picture is not here')
  expect(await page.getByRole('link', { name: 'open the page on DEXA Atlas' }).getAttribute('href')).toBe(`${baseURL}explore`)
})

test('a whole page in a frame has nothing around it, and its links open the page itself', onlyInWhole, async ({ page, baseURL }) => {
  await page.goto('/embed/areas/QJK')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  const [opened] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('link', { name: 'South West' }).first().click()])
  expect(opened.url()).toBe(`${baseURL}areas/Y58`)
  await opened.close()
})

liveTest('a reference names the data, the address and the day', async ({ page }) => {
  await open(page, '/?measure=waiting-rate')
  await untilAnswered(page)
  const dialog = await openShare(page, 'home-map')
  await dialog.getByRole('tab', { name: 'Cite' }).click()
  const footnote = await dialog.getByLabel('For a footnote').inputValue()
  expect(footnote).toContain('Waiting per 1,000 people aged 50+')
  expect(footnote).toContain('Data to March 2026')
  expect(footnote).toContain('?measure=waiting-rate')
  const bibtex = await dialog.getByLabel('BibTeX').inputValue()
  expect(bibtex).toMatch(/^@misc\{dexa-atlas-home-map-\d{4}-\d\d-\d\d,/)
})
