import type { Page } from '@playwright/test'
import { testedPages } from '../src/routes/accessibility/testedPages'
import { expect, refusedFile } from './support/atlasTest'
import { untilStarted } from './support/overview'
import { warmTest as test } from './support/warmTest'

/*
 * Each page without one of the things that it loads. What each kind of file does when it comes damaged or late is tried
 * on one page in assetFaults.spec.ts.
 */
test.use({ expectedErrors: refusedFile })

const addresses: Record<(typeof testedPages)[number]['route'], string> = {
  '/': '/',
  '/explore': '/explore',
  '/compare': '/compare',
  '/fls': '/fls',
  '/scanners': '/scanners',
  '/plan': '/plan',
  '/sql': '/sql',
  '/own': '/own',
  '/areas/:code': '/areas/QJK',
  '/areas/2023/:code': '/areas/2023/QKK',
  '/methods': '/methods',
  '/methods/dictionary': '/methods/dictionary',
  '/accessibility': '/accessibility',
  '/offline': '/offline',
  '/*': '/no-such-page',
  '/embed/*': '/embed/fls',
}

const program = /\/assets\/entry\.client-/
const styles = /\.css(\?|$)/
const database = /\/data\/atlas\.duckdb/
const missing = async (page: Page, files: RegExp) => {
  await page.unrouteAll()
  await page.route(files, (route) => route.fulfill({ status: 404, body: 'Not found' }))
}

/** The words that the page was built with, and a way on. */
async function expectReadable(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\w{2}/)
  expect(await page.locator('a[href]').count()).toBeGreaterThan(3)
}

test.describe('a program that is not there', () => {
  // It is a promise that nothing takes up.
  test.use({ expectedFaults: /^/ })
  // The line would cover what a frame shows, so it has none there.
  for (const { route } of testedPages.filter((one) => one.route !== '/embed/*')) {
    test(`${route}: without its program it can be read, and says that its controls have not started`, async ({ page }) => {
      await missing(page, program)
      await Promise.all([page.waitForResponse(program), page.goto(addresses[route])])
      await expectReadable(page)
      // The line waits twenty seconds; the browser's own tools end the wait.
      await page.evaluate(() => { document.getAnimations().forEach((one) => { one.finish() }) })
      await expect(page.getByText('The controls of this page have not started.')).toBeVisible()
    })
  }
})

for (const { route } of testedPages) {
  const address = addresses[route]

  test(`${route}: without its styles it starts`, async ({ page }) => {
    await missing(page, styles)
    await page.goto(address)
    await untilStarted(page)
    await expectReadable(page)
  })

  test(`${route}: without the database its figures stand, and nothing breaks`, async ({ page }) => {
    await missing(page, database)
    await page.goto(address)
    const before = await page.getByRole('heading', { level: 1 }).textContent()
    await untilStarted(page)
    // Pages that start the database by themselves have been refused it by then.
    await page.waitForTimeout(1500)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(before ?? '')
    await expectReadable(page)
  })
}
