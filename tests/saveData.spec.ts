import { expect, test } from './support/atlasTest'
import { expectBuiltFigures } from './support/expectBuiltFigures'
import { expectView, usualView } from './support/expectView'
import { isWhole, onlyInWhole } from './support/extent'
import { open, option, overview, pointIn, savingData } from './support/overview'

const heavy = /\.(duckdb|wasm)(\?|$)/
let asked: string[]

test.beforeEach(async ({ page, context }) => {
  asked = []
  context.on('request', (request) => {
    if (heavy.test(request.url())) asked.push(request.url())
  })
  await savingData(page)
})

test('a reader who saves data is sent no database unasked', async ({ page }) => {
  await open(page)
  // Longer than the two seconds after which a resting page starts it.
  await page.waitForTimeout(4000)
  expect(asked).toEqual([])
  await expectBuiltFigures(page)
  await overview(page).measure.selectOption('clearance')
  await expect.poll(() => asked.length).toBeGreaterThan(0)
  if (isWhole) await expectView(page, { ...usualView, measure: 'clearance' })
})

test('selecting an area asks for the database', onlyInWhole, async ({ page }) => {
  await open(page)
  const point = await pointIn(option(page, 'Devon'))
  await page.mouse.click(point.x, point.y)
  await expectView(page, { ...usualView, area: 'QJK' })
})

test('a link to another view asks for the database', onlyInWhole, async ({ page }) => {
  await open(page, '/?month=2024-10')
  await expectView(page, { ...usualView, month: '2024-10' })
})
