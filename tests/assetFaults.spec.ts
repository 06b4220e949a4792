import type { Page } from '@playwright/test'
import { expect, refusedFile, test } from './support/atlasTest'
import { expectView, usualView } from './support/expectView'
import { open, overview, savingData } from './support/overview'
import { holdBack, spoil, ways } from './support/spoil'
import { warmTest } from './support/warmTest'

/*
 * Every kind of file that a page loads, not there, refused, cut short, with one byte changed, and late. Boundaries, the
 * list of places and parts of a page that are not there at all have theirs in fileFaults.spec.ts, the database that is
 * cut or changed in engineFaults.spec.ts. What cannot start leaves the built page, which says so.
 */
const expected = {
  expectedErrors: new RegExp(`${refusedFile.source}|MIME type|Failed to fetch|valid digest|SRI's integrity|Minified React|downloadable font|OTS parsing|TrustedHTML|SyntaxError|error in duckdb worker|^(Error)?Event$`),
  expectedFaults: /^/,
}
test.use(expected)
warmTest.use(expected)

const link = '/methods/dictionary'
/** What the program is given to begin with. */
const given = /\/assets\/page-/
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const title = 'What every table and column means.'
const unstarted = (page: Page) => page.getByText('The controls of this page have not started.')
const hasStarted = (page: Page) => page.evaluate(() => Object.keys(document.querySelector('header button') ?? {}).some((key) => key.startsWith('__reactProps')))

/** The built page stands, and either its program runs or a line says that it does not, once its time has come. */
async function expectWordsOrWork(page: Page, about: string) {
  await expect(heading(page), about).toHaveText(title)
  await page.waitForTimeout(200)
  // The line waits twenty seconds; the browser's own tools end the wait.
  await page.evaluate(() => { document.getAnimations().forEach((one) => { one.finish() }) })
  const words = unstarted(page).or(page.getByText('This page stopped working.'))
  await expect.poll(async () => (await hasStarted(page)) || (await words.first().isVisible()), about).toBe(true)
  if (await hasStarted(page)) await expect(unstarted(page), about).toHaveCount(0)
}

test('where the program of a page does not come as it should, the page can be read, says so, and its links lead on', async ({ page }) => {
  for (const files of [/\/assets\/entry\.client-/, /\/assets\/root-/, /\/assets\/dictionary-/, given]) {
    for (const how of ways) {
      await spoil(page, files, how)
      await Promise.all([page.waitForResponse(files), page.goto(link)])
      // A page kept from an earlier deployment has lost its file, and is loaded anew.
      if (files === given && how === 'is not there') await page.waitForFunction(() => performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).type === 'reload'))
      await expectWordsOrWork(page, `${files.source} ${how}`)
      // A program may bear a changed byte in its words; figures that are not those of the page are never drawn.
      if (files === given) expect(await hasStarted(page), how).toBe(false)
      await page.unroute(files)
    }
  }
  await spoil(page, /\/assets\/entry\.client-/, 'is not there')
  await page.goto(`${link}?of=address`)
  await page.getByRole('link', { name: 'Methods and data', exact: true }).click()
  await expect(page).toHaveURL('/methods')
  await expect(heading(page)).not.toHaveText(title)
  await page.goBack()
  await page.evaluate(() => { document.getAnimations().forEach((one) => { one.finish() }) })
  const again = page.getByRole('link', { name: 'load it again' })
  expect(await again.evaluate((one: HTMLAnchorElement) => one.href)).toBe(page.url())
  await again.click()
  await expect(heading(page)).toHaveText(title)
  await page.unroute(/\/assets\/entry\.client-/)
  await page.reload()
  await expect(unstarted(page)).toHaveCount(0)
  await expect(page).toHaveURL(`${link}?of=address`)
})

for (const [what, files] of [['a program', /\/assets\/entry\.client-/], ['what it is given', given]] as const) {
  test(`${what} that comes late: the page starts then, and can be read until then`, async ({ page }) => {
    const letGo = await holdBack(page, files)
    await page.goto(link, { waitUntil: 'commit' })
    await expect(heading(page)).toHaveText(title)
    await expect(unstarted(page)).toBeHidden()
    await page.evaluate(() => { document.getAnimations().forEach((one) => { one.finish() }) })
    await expect(unstarted(page)).toBeVisible()
    await letGo()
    await expect(unstarted(page)).toHaveCount(0)
    expect(await hasStarted(page)).toBe(true)
  })
}

test('styles and fonts that do not come as they should change how a page looks, not what it does', async ({ page }) => {
  for (const files of [/\.css(\?|$)/, /\.woff2(\?|$)/]) {
    for (const how of ways) {
      await spoil(page, files, how)
      await page.goto(link)
      await expect(heading(page), `${files.source} ${how}`).toHaveText(title)
      await expect.poll(() => hasStarted(page), `${files.source} ${how}`).toBe(true)
      await page.unroute(files)
    }
  }
  const letGo = await holdBack(page, /\.woff2(\?|$)/)
  await page.goto(link, { waitUntil: 'domcontentloaded' })
  await expect.poll(() => hasStarted(page)).toBe(true)
  await letGo()
})

const words: Record<(typeof ways)[number], RegExp> = {
  'is not there': /^There is no page at this address/,
  'is refused by the server': /^This page stopped working/,
  'is cut short': /^This page did not arrive whole/,
  'has one byte changed': /^This page did not arrive whole/,
}

test('where the data of the page that a link leads to do not come as they should, words stand under its address, and trying again leads there', async ({ page }) => {
  await savingData(page)
  await page.goto(link)
  // The words for it come once the page rests.
  await page.waitForEvent('requestfinished', (request) => request.url().includes('/afterRest-'))
  const to = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Explore' })
  for (const how of ways) {
    await spoil(page, '**/explore.data*', how)
    await to.click()
    await expect(heading(page), how).toHaveText(words[how])
    await expect(page, how).toHaveURL('/explore')
    await page.unroute('**/explore.data*')
    await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'SQL' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /^Ask the data anything/  }), how).toBeVisible()
  }
  const letGo = await holdBack(page, '**/explore.data*')
  await to.click()
  await expect(page.getByRole('heading', { level: 1, name: /^Ask the data anything/  })).toBeVisible()
  await letGo()
  await expect(page).toHaveURL('/explore')
  await expect(page.getByRole('combobox', { name: 'Measure' })).toBeVisible()
})

// What fileFaults.spec.ts does not try: there they are not there at all.
const others = ways.slice(1)

warmTest('boundaries, the list of places and parts of a page that come damaged are done without, in words, and come when asked again', async ({ page }) => {
  await open(page)
  await page.waitForFunction(() => performance.getEntriesByName('database-ready').length > 0)
  const { boundaries, map, search, suggestions, tryAgain } = overview(page)
  await spoil(page, '**/search.json*', 'is cut short')
  await search.fill('devon')
  await expect(page.getByText('The list of places did not load.')).toBeVisible()
  await page.unroute('**/search.json*')
  await search.blur()
  await search.focus()
  await search.fill('devo')
  await expect(suggestions.first()).toBeVisible()
  await search.blur()
  for (const how of others) {
    await spoil(page, '**/icb_2023.topo.json*', how)
    await boundaries.selectOption('2023')
    // One byte of a shape moves a corner by metres; one of the form stops it.
    await expect(tryAgain.or(map.getByRole('option').nth(41)), how).toBeVisible()
    await page.unroute('**/icb_2023.topo.json*')
    if (await tryAgain.isVisible()) {
      await expect(page.getByText('The boundaries for this map did not load.'), how).toBeVisible()
      await tryAgain.click()
    }
    await expect(map.getByRole('option'), how).toHaveCount(42)
    await boundaries.selectOption('2026')
    await expect(map.getByRole('option'), how).toHaveCount(36)
  }
  await spoil(page, /\/assets\/ShareDialog-/, 'is cut short')
  await page.getByRole('button', { name: 'Share', exact: true }).first().click()
  await expect(page.getByText('A part of this page did not load.')).toBeVisible()
  await expect(overview(page).headline).toBeVisible()
})

const programLost = 'The database program did not load or start.'
const database: { what: string; files: string | RegExp; words: Partial<Record<(typeof ways)[number], string>> }[] = [
  { what: 'the database', files: '**/data/atlas.duckdb?*', words: { 'is refused by the server': 'The database file is not where it should be on this site.' } },
  { what: 'its worker', files: /\/duckdb-browser-.*worker.*\.js/, words: { 'is refused by the server': programLost, 'is cut short': programLost } },
  { what: 'the script that starts the worker', files: /\/duckdbWorker-/, words: { 'is not there': programLost, 'is refused by the server': programLost, 'is cut short': programLost } },
  { what: 'its program', files: /\/duckdb-.*\.wasm/, words: { 'is refused by the server': programLost, 'is cut short': programLost, 'has one byte changed': programLost } },
]

test('where the database or its program come damaged or not at all, each is said, and trying again works in the same page', async ({ page }) => {
  await page.clock.install()
  await spoil(page, '**/data/atlas.duckdb?*', 'is not there')
  await open(page)
  const { notice, tryAgain, measure } = overview(page)
  await expect(tryAgain).toBeVisible()
  await page.unroute('**/data/atlas.duckdb?*')
  for (const { what, files, words } of database) {
    for (const how of ways) {
      const said = words[how]
      if (said === undefined) continue
      await spoil(page, files, how)
      await tryAgain.click()
      await expect(notice, `${what} ${how}`).toContainText(said)
      await page.unroute(files)
    }
  }
  // Longer than anybody waits: 20 seconds without a byte of the database, 60 without one of its program.
  for (const [files, seconds, said] of [['**/data/atlas.duckdb?*', 21, 'The connection was lost while the database was loading.'], [/\/duckdb-.*\.wasm/, 61, programLost]] as const) {
    const letGo = await holdBack(page, files)
    const asked = page.waitForRequest(files)
    await tryAgain.click()
    await asked
    await page.clock.fastForward(seconds * 1000)
    await expect(notice).toContainText(said)
    await letGo()
  }
  await measure.selectOption('clearance')
  await tryAgain.click()
  await expectView(page, { ...usualView, measure: 'clearance' })
})
