import { expect, test as coldTest } from './support/atlasTest'
import { expectView, usualView } from './support/expectView'
import { onlyInWhole } from './support/extent'
import { countOf, nameOf, ranked } from './support/figures'
import { open, option, overview, pointIn, rowButton } from './support/overview'
import { count } from './support/words'
import { liveTest as test } from './support/liveTest'

const chosen = 'QKK'
const name = nameOf('2026', chosen)
const withArea = { ...usualView, area: chosen }

test.beforeEach(async ({ page }) => {
  await open(page)
})

test('a click on the map selects the area in map, table, figures and trend; another clears it', async ({ page }) => {
  const point = await pointIn(option(page, name))
  await page.mouse.click(point.x, point.y)
  await expect(page).toHaveURL(`/?area=${chosen}`)
  await expectView(page, withArea)
  await expect(overview(page).keyFigures).toContainText(count(countOf({ edition: '2026', code: chosen, month: usualView.month }, 'waiting')!))
  await expect(overview(page).keyFigures.getByRole('heading')).toHaveText(name)
  const again = await pointIn(option(page, name))
  await page.mouse.click(again.x, again.y)
  await expect(page).toHaveURL('/')
  await expectView(page, usualView)
})

test('a click on a row of the table selects the same, and its button above clears it', async ({ page }) => {
  await rowButton(page, name).click()
  await expectView(page, withArea)
  await page.getByRole('button', { name: `${name} , clear the selection` }).click()
  await expectView(page, usualView)
})

test('an area of the enlarged London selects the same', onlyInWhole, async ({ page }) => {
  await page.getByText('London, enlarged').scrollIntoViewIfNeeded()
  const box = (await page.getByText('London, enlarged').boundingBox())!
  // The enlarged London stands below its title; its middle is in one of the boards of London.
  await page.mouse.click(box.x + box.width / 2, box.y + box.height + 55)
  await expect(page).toHaveURL(/\?area=\w+$/)
  const area = new URL(page.url()).searchParams.get('area')!
  expect(['QKK', 'QMF', 'QWE', 'Z9B2Z']).toContain(area)
  await expectView(page, { ...usualView, area })
})

test('pointing at an area marks its row and says its figure; pointing at a row marks the map', async ({ page }) => {
  const low = ranked('share-6-weeks', '2026', 'icb', usualView.month)[8]!
  const row = overview(page).ranking.getByRole('row').filter({ has: page.getByRole('button', { name: low.name, exact: true }) })
  const background = () => row.evaluate((element) => getComputedStyle(element).backgroundColor)
  const figure = page.getByText(`of ${count(countOf({ edition: '2026', code: low.code, month: usualView.month }, 'waiting')!)} waiting`)
  const usual = await background()
  await expect(figure).toHaveCount(0)
  const point = await pointIn(option(page, low.name))
  await page.mouse.move(point.x, point.y)
  await expect(figure).toBeVisible()
  await expect.poll(background).not.toBe(usual)
  await page.mouse.move(0, 0)
  await expect(figure).toHaveCount(0)
  await row.hover()
  await expect(figure).toBeVisible()
})

test.describe('by keyboard', () => {
  test('the map is one stop of the Tab key', onlyInWhole, async ({ page }) => {
    const { map } = overview(page)
    await map.focus()
    await page.keyboard.press('Tab')
    await expect(map).not.toBeFocused()
    expect(await map.evaluate((list) => list.contains(document.activeElement))).toBe(false)
    await page.keyboard.press('Shift+Tab')
    await expect(map).toBeFocused()
  })

  test('arrows move, Enter selects, Escape clears', async ({ page }) => {
    const { map } = overview(page)
    await rowButton(page, nameOf('2026', 'QJK')).click()
    await expectView(page, { ...usualView, area: 'QJK' })
    // Off the page: what scrolls beneath a pointer that rests is pointed at, which marks another area.
    await page.mouse.move(0, 0)
    await map.focus()
    // West of Devon lies Cornwall.
    await page.keyboard.press('ArrowLeft')
    await expect(map).toHaveAttribute('aria-activedescendant', 'map-QT6')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/?area=QT6')
    await expectView(page, { ...usualView, area: 'QT6' })
    await map.focus()
    await page.keyboard.press('ArrowRight')
    await expect(map).not.toHaveAttribute('aria-activedescendant', 'map-QT6')
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL('/')
    await expectView(page, usualView)
  })

  test('the table selects by keyboard too', onlyInWhole, async ({ page }) => {
    await rowButton(page, name).focus()
    await page.keyboard.press('Enter')
    await expectView(page, withArea)
  })
})

test('a tap on the map selects the area everywhere', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 740 })
  const tools = await page.context().newCDPSession(page)
  await tools.send('Emulation.setTouchEmulationEnabled', { enabled: true })
  const { x, y } = await pointIn(option(page, name))
  await tools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] })
  await tools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expectView(page, withArea)
  await tools.send('Emulation.setTouchEmulationEnabled', { enabled: false })
  await tools.detach()
})

coldTest.describe('by touch', () => {
  coldTest.use({ hasTouch: true, viewport: { width: 375, height: 740 } })

  coldTest('a tap on a row selects it everywhere', onlyInWhole, async ({ page }) => {
    await rowButton(page, name).tap()
    await expectView(page, withArea)
  })
})
