import { chromium, type Page } from '@playwright/test'
import { findJourneyBrowser } from '../scripts/browser'
import { expect, refusedFile, test } from './support/atlasTest'
import { expectBuiltFigures } from './support/expectBuiltFigures'
import { mapTitleOf, usualView, type View } from './support/expectView'
import { inBoth, onlyInWhole } from './support/extent'
import { open, overview, untilDatabase, untilStarted } from './support/overview'
import { openShare } from './support/shareDialog'
import { warmTest } from './support/warmTest'

/* Browsers that deny, lack or forget what the site uses; those without WebAssembly or workers are in engineFaults.spec.ts. */

/** The database has answered; that every part of the page follows is seen elsewhere. */
async function expectAnswer(page: Page, view: View) {
  await expect(overview(page).mapTitle).toHaveText(mapTitleOf(view))
  await expect(overview(page).ranking.getByRole('rowheader').first()).toBeVisible()
}


test('where the browser denies every kind of storage, the site works', async ({ page }) => {
  await page.addInitScript(() => {
    const deny = () => { throw new DOMException('Denied by the browser.', 'SecurityError') }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) Object.defineProperty(window, name, { get: deny })
    Object.defineProperty(navigator, 'serviceWorker', { get: deny })
    Object.defineProperty(document, 'cookie', { get: deny, set: deny })
  })
  await open(page)
  await overview(page).measure.selectOption('clearance')
  await expectAnswer(page, { ...usualView, measure: 'clearance' })
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'SQL' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Ask the data anything/  })).toBeVisible()
  await page.goBack()
  await expectAnswer(page, { ...usualView, measure: 'clearance' })
})

test('where workers are blocked as they are made, the figures stand and the page says so', onlyInWhole, async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = function blocked() { throw new DOMException('Blocked.', 'SecurityError') } as never
  })
  await open(page)
  await expect(overview(page).notice).toContainText('The database program did not load or start.')
  await expectBuiltFigures(page)
})

test.describe('a tab with little memory', () => {
  const small = async (megabytes: number, use: (page: Page) => Promise<void>, baseURL: string) => {
    const browser = await chromium.launch({ executablePath: findJourneyBrowser()?.path, args: ['--no-sandbox', `--js-flags=--wasm-max-mem-pages=${megabytes * 16}`] })
    const page = await browser.newPage({ baseURL, serviceWorkers: 'block' })
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    await use(page)
    expect(faults).toEqual([])
    await browser.close()
  }

  test('of 1 GB works, and says where a question needs more', onlyInWhole, async ({ baseURL }) => {
    await small(1024, async (page) => {
      await open(page, '/?measure=clearance')
      await expectAnswer(page, { ...usualView, measure: 'clearance' })
      await page.goto(`/sql#q=${encodeURIComponent("select length(repeat('x', 1900000000)) as n")}`)
      await expect(page.getByRole('alert').filter({ hasText: /memory/i })).toBeVisible()
      await page.goto(`/sql#q=${encodeURIComponent('select 42 as n')}`)
      await expect(page.getByRole('region', { name: 'Answer' }).locator('tbody td').first()).toHaveText('42')
    }, baseURL!)
  })

  test('too small for a question, or for the database itself, keeps the figures and says so', onlyInWhole, async ({ baseURL }) => {
    await small(32, async (page) => {
      await open(page)
      await untilDatabase(page)
      await overview(page).measure.selectOption('clearance')
      await expect(page.getByText('The database could not answer: ')).toBeVisible()
      await expectBuiltFigures(page)
    }, baseURL!)
    await small(8, async (page) => {
      await open(page)
      await expect(overview(page).notice).toContainText('The database program did not load or start.')
      await expectBuiltFigures(page)
    }, baseURL!)
  })
})

warmTest('a tab that slept goes on where it was', onlyInWhole, async ({ page, context }) => {
  await open(page)
  await untilDatabase(page)
  const tools = await context.newCDPSession(page)
  await tools.send('Page.setWebLifecycleState', { state: 'frozen' })
  await new Promise((done) => { setTimeout(done, 500) })
  await tools.send('Page.setWebLifecycleState', { state: 'active' })
  await overview(page).measure.selectOption('clearance')
  await expectAnswer(page, { ...usualView, measure: 'clearance' })
})

warmTest('two tabs each keep their own view', onlyInWhole, async ({ page, context }) => {
  const other = await context.newPage()
  await Promise.all([open(page), open(other)])
  await Promise.all([overview(page).measure.selectOption('clearance'), overview(other).areas.selectOption('region')])
  await expectAnswer(page, { ...usualView, measure: 'clearance' })
  await expectAnswer(other, { ...usualView, level: 'region' })
  await other.close()
})

for (const { year, said } of [{ year: 1985, said: '1985' }, { year: 2101, said: '2101' }]) {
  test(`where the clock says ${year}, figures and their age are those of the data, and the page works`, inBoth(year === 2101), async ({ page }) => {
    await page.clock.install({ time: new Date(`${year}-02-03T04:05:06Z`) })
    await open(page)
    await expectBuiltFigures(page)
    await expect(page.getByText('Data to March 2026.')).toBeVisible()
    const dialog = await openShare(page, 'home-map')
    await dialog.getByText('Cite', { exact: true }).first().click()
    // The only words that follow the reader's clock: when they looked.
    await expect(dialog).toContainText(said)
    await page.keyboard.press('Escape')
    await overview(page).measure.selectOption('clearance')
    await expectAnswer(page, { ...usualView, measure: 'clearance' })
  })
}

test.describe('a fault of what stands around every page', () => {
  test.use({ expectedErrors: new RegExp(`${refusedFile.source}|brought about`) })

  /** Lets a piece of the root's program throw once the page says so. */
  const breakable = (page: Page, find: string | RegExp, replace: string) =>
    page.route(/\/assets\/root-[^/]*\.js/, async (route) => {
      const response = await route.fetch()
      const text = await response.text()
      await route.fulfill({ contentType: 'text/javascript', body: text.replace(find, replace) })
    })
  const fault = '(()=>{if(globalThis.isBroken)throw Error("brought about")})()'
  const address = '/?measure=clearance&area=QWO'

  test('after the page has started: words, the address kept, and a way on', async ({ page }) => {
    await breakable(page, /`Not an official statistic\.`|"Not an official statistic\."/, `(${fault},$&)`)
    await page.goto('/plan')
    await untilStarted(page)
    await page.evaluate(() => { (globalThis as { isBroken?: boolean }).isBroken = true })
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Explore' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'This page stopped working' })).toBeVisible()
    await expect(page).toHaveURL('/explore')
    await expect(page.getByRole('navigation', { name: 'Pages' }).getByRole('link')).toHaveCount(8)
    await page.unrouteAll({ behavior: 'wait' })
    await page.getByRole('button', { name: 'Load the page again' }).click()
    await untilStarted(page)
    await expect(page.getByRole('combobox', { name: 'Measure' })).toBeVisible()
    await expect(page).toHaveURL('/explore')
  })

  test.describe('while the page starts', () => {
    // React then draws the whole document anew, and writes its scripts by innerHTML, which the policy refuses: what
    // keepPage.ts is there for. The browser says so in the console, and so does React.
    test.use({ expectedErrors: new RegExp(`${refusedFile.source}|brought about|Minified React|TrustedHTML`) })

    for (const { where, find } of [
      { where: 'in what stands around the page', find: /`Not an official statistic\.`|"Not an official statistic\."/ },
      { where: 'in the document itself', find: /`en-GB`|"en-GB"/ },
    ]) {
      test(`${where}: the built page stands, says so, and its links lead on`, inBoth(where === 'in the document itself'), async ({ page }) => {
        await breakable(page, find, `(${fault},$&)`)
        await page.addInitScript(() => { (globalThis as { isBroken?: boolean }).isBroken = true })
        await page.goto(address)
        await expect(page.getByText('This page stopped working').first()).toBeVisible()
        await expect(page).toHaveURL(address)
        await expectBuiltFigures(page)
        await page.unrouteAll({ behavior: 'wait' })
        await page.getByRole('button', { name: 'Load the page again' }).click()
        await expectAnswer(page, { ...usualView, measure: 'clearance', area: 'QWO' })
      })
    }
  })
})
