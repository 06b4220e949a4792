import type { Page } from '@playwright/test'
import { testedPages } from '../src/routes/accessibility/testedPages'
import { expect, refusedFile } from './support/atlasTest'
import { inBoth } from './support/extent'
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

/** In npm test: pages built with figures that the database can change, and of a place. The others have the same program around them. */
const standing = new Set<string>(['/', '/areas/:code'])

const program = /\/assets\/entry\.client-/
const styles = /\.css(\?|$)/
const database = /\/data\/atlas\.duckdb/
const missing = async (page: Page, files: RegExp) => {
  await page.unrouteAll()
  await page.route(files, (route) => route.fulfill({ status: 404, body: 'Not found' }))
}

/** Pages that start the database by themselves, once they rest. */
const asking = new Set<(typeof testedPages)[number]['route']>(['/', '/explore', '/compare', '/fls', '/scanners', '/plan', '/sql', '/own', '/embed/*'])

/** The headline, the cells of every table, and the areas of every map. */
const figures = (page: Page) => page.locator('main h1, main td, main [role=option]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? one.textContent))

/** The words that the page was built with, and a way on. */
async function expectReadable(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/\w{2}/)
  expect(await page.locator('a[href]').count()).toBeGreaterThan(3)
}

test.describe('a program that is not there', () => {
  // It is a promise that nothing takes up.
  test.use({ expectedFaults: /Failed to fetch dynamically imported module/ })
  // The line would cover what a frame shows, so it has none there.
  for (const { route } of testedPages.filter((one) => one.route !== '/embed/*')) {
    test(`${route}: without its program it can be read, and says that its controls have not started`, inBoth(standing.has(route)), async ({ page }) => {
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

  test(`${route}: without its styles it starts`, inBoth(standing.has(route)), async ({ page }) => {
    await missing(page, styles)
    await page.goto(address)
    await untilStarted(page)
    await expectReadable(page)
  })

  if (asking.has(route)) {
    test(`${route}: where the database is asked for and refused, its figures stand`, inBoth(standing.has(route) || route === '/fls'), async ({ page }) => {
      let refuse = () => {}
      const told = new Promise<void>((done) => { refuse = done })
      await page.unrouteAll()
      await page.route(database, async (handled) => {
        await told
        await handled.fulfill({ status: 404, body: 'Not found' })
      })
      const [asked] = await Promise.all([page.waitForRequest(database), page.goto(address)])
      await untilStarted(page)
      const before = await figures(page)
      // The page for a reader's own file has none before there is one.
      if (route !== '/own') expect(before.filter((text) => /\d/.test(text)).length).toBeGreaterThan(3)
      refuse()
      expect((await asked.response())?.status()).toBe(404)
      if (route === '/own') await page.waitForTimeout(500)
      else await expect(page.getByText('The database file is not where it should be on this site.')).toBeVisible()
      expect(await figures(page)).toEqual(before)
      await expectReadable(page)
    })
  } else {
    test(`${route}: it never asks for the database, and stands`, inBoth(standing.has(route)), async ({ page }) => {
      const asked: string[] = []
      page.on('request', (request) => { if (request.url().includes('/data/atlas.duckdb')) asked.push(request.url()) })
      await missing(page, database)
      await page.goto(address)
      await untilStarted(page)
      const before = await figures(page)
      // Pages that ask by themselves do so within two seconds of rest.
      await page.waitForTimeout(2500)
      expect(asked).toEqual([])
      expect(await figures(page)).toEqual(before)
      await expectReadable(page)
    })
  }
}
