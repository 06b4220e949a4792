import { expect, refusedFile, test } from './support/atlasTest'
import { expectView, usualView } from './support/expectView'
import { onlyInWhole } from './support/extent'
import { open, overview, rowButton } from './support/overview'

test.use({ expectedErrors: refusedFile })

test('nothing ever leaves the origin, the worker included', onlyInWhole, async ({ page, context, baseURL }) => {
  const elsewhere: string[] = []
  const fromHere: string[] = []
  await context.route('**/*', (route) => {
    const url = route.request().url()
    if (new URL(url).origin === new URL(baseURL!).origin) {
      fromHere.push(new URL(url).pathname)
      return route.continue()
    }
    elsewhere.push(url)
    return route.abort()
  })
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && protocol !== 'blob:' && origin !== new URL(baseURL!).origin) elsewhere.push(request.url())
  })

  await open(page)
  await overview(page).measure.selectOption('tests-rate')
  await expectView(page, { ...usualView, measure: 'tests-rate' })
  await overview(page).boundaries.selectOption('2023')
  await expectView(page, { ...usualView, measure: 'tests-rate', edition: '2023' })
  await overview(page).areas.selectOption('region')
  await rowButton(page, 'London').click()
  await expect(page).toHaveURL(/area=Y56/)
  await overview(page).search.fill('sheffield')
  await overview(page).suggestions.filter({ hasText: 'Sheffield Teaching' }).click()
  await expect(page).toHaveURL('/areas/RHQ')
  await page.goto('/')
  await page.getByText('What this measure is').click()
  await page.getByRole('link', { name: 'All definitions and sources' }).click()
  await expect(page).toHaveURL(/\/methods/)
  await page.goto('/no-such-page')
  await page.goto('/?area=QNQ&provider=RDU')
  await expect(page.getByRole('region', { name: /^Frimley Health/ })).toBeVisible()

  expect(elsewhere).toEqual([])
  // The watch is no watch if it does not see what the worker asks for.
  expect(fromHere.some((path) => path.endsWith('.wasm'))).toBe(true)
  expect(fromHere).toContain('/data/atlas.duckdb')
})
