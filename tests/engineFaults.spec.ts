import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, refusedFile, test as coldTest } from './support/atlasTest'
import { expectBuiltFigures } from './support/expectBuiltFigures'
import { expectView, usualView } from './support/expectView'
import { inBoth, onlyInWhole } from './support/extent'
import { faultyServer } from './support/faultyServer'
import { latest } from './support/figures'
import { open, overview } from './support/overview'
import { warmTest as test } from './support/warmTest'
import { monthName } from './support/words'

// The browser's line for a refused file, and those that DuckDB's own program writes about its worker.
test.use({ expectedErrors: new RegExp(`${refusedFile.source}|^error in duckdb worker|^(Error)?Event$`) })

const database = '**/data/atlas.duckdb?*'
const bytes = () => readFileSync(join(import.meta.dirname, '..', 'dist', 'client', 'data', 'atlas.duckdb'))
const answerWith = (change: (whole: Buffer) => Buffer) => (page: Page) =>
  page.route(database, (route) => route.fulfill({ body: change(bytes()), contentType: 'application/octet-stream' }))
const notFound = (what: string) => (page: Page) => page.route(what, (route) => route.fulfill({ status: 404, body: 'Not found' }))
const refused = (what: string) => (page: Page) => page.route(what, (route) => route.abort('connectionreset'))

const faults: { what: string; cause: (page: Page) => Promise<unknown>; words: string; lasting?: true; standsForItsKind?: true }[] = [
  {
    what: 'WebAssembly is missing',
    standsForItsKind: true,
    cause: (page) => page.addInitScript(() => { Object.defineProperty(window, 'WebAssembly', { value: undefined }) }),
    words: 'This browser cannot run WebAssembly, which the database needs.',
    lasting: true,
  },
  {
    what: 'workers are missing',
    cause: (page) => page.addInitScript(() => { Object.defineProperty(window, 'Worker', { value: undefined }) }),
    words: 'This browser does not allow web workers, which the database needs.',
    lasting: true,
  },
  { what: 'the worker script is not there', cause: notFound('**/duckdb-browser-*.worker*.js'), words: 'The database program did not load or start.' },
  { what: 'the wasm file is not there', cause: notFound('**/*.wasm'), words: 'The database program did not load or start.' },
  { what: 'the wasm file does not come', cause: refused('**/*.wasm'), words: 'The database program did not load or start.' },
  { what: 'the script that starts it is not there', cause: notFound('**/assets/wasm-*.js'), words: 'The database program did not load or start.' },
  { what: 'the database is not there', cause: notFound(database), words: 'The database file is not where it should be on this site.' },
  { what: 'the database does not come', cause: refused(database), words: 'The connection was lost while the database was loading.' },
  { what: 'the database is cut short', cause: answerWith((whole) => whole.subarray(0, whole.length / 2)), words: 'The database file arrived incomplete.' },
  { what: 'the database is one byte short', cause: answerWith((whole) => whole.subarray(0, -1)), words: 'The database file arrived incomplete.' },
  { what: 'the database is empty', cause: answerWith(() => Buffer.alloc(0)), words: 'The database file arrived incomplete.' },
  { what: 'the database has flipped bits', cause: answerWith(flipped), words: 'The database file is not the one that this page was made with' },
  { what: 'the database is a longer one', cause: answerWith((whole) => Buffer.concat([whole, whole])), words: 'The database file is not the one that this page was made with' },
  { what: 'the database is a web page of the same length', cause: answerWith(webPage), words: 'The database file is not the one that this page was made with' },
]

function flipped(whole: Buffer): Buffer {
  const middle = Math.floor(whole.length / 2)
  const changed = Buffer.from(whole)
  changed[middle] = whole[middle]! ^ 0b0100
  return changed
}

function webPage(whole: Buffer): Buffer {
  return Buffer.alloc(whole.length, '<!doctype html><p>Please log in to the network.</p>\n')
}

for (const { what, cause, words, lasting, standsForItsKind = false } of faults) {
  test(`where ${what}, the figures stand, and the page says so and offers to try again`, inBoth(standsForItsKind), async ({ page }) => {
    await cause(page)
    await open(page)
    const { notice, tryAgain, measure } = overview(page)
    await expect(notice).toContainText(words)
    await expect(notice).toContainText(`The figures below stand as published with the page (waiting six weeks or more, ${monthName(latest)}); other measures, months and areas need the database.`)
    await expectBuiltFigures(page)
    await measure.selectOption('waiting-rate')
    await expect(page).toHaveURL('/?measure=waiting-rate')
    await expectBuiltFigures(page)
    if (!lasting) await page.unrouteAll()
    await tryAgain.click()
    if (lasting) {
      await expect(notice).toContainText(words)
      await expectBuiltFigures(page)
    } else {
      await expectView(page, { ...usualView, measure: 'waiting-rate' })
      await expect(tryAgain).toHaveCount(0)
    }
  })
}

coldTest('when the connection breaks half-way, the figures stand, and trying again works', async ({ page, baseURL }) => {
  const server = await faultyServer(baseURL!)
  await open(page, `${server.address}/`)
  await expect(overview(page).notice).toContainText('The connection was lost while the database was loading.')
  await expectBuiltFigures(page)
  server.broken = false
  await overview(page).tryAgain.click()
  await overview(page).measure.selectOption('clearance')
  await expectView(page, { ...usualView, measure: 'clearance' })
  await server.close()
})

coldTest('when the network goes away, what is loaded keeps working', onlyInWhole, async ({ page, context }) => {
  await open(page)
  await overview(page).measure.selectOption('waiting-rate')
  await expectView(page, { ...usualView, measure: 'waiting-rate' })
  await context.setOffline(true)
  await overview(page).month.selectOption('2024-09')
  await expectView(page, { ...usualView, measure: 'waiting-rate', month: '2024-09' })
})

coldTest('when the server falls silent, the page gives up after twenty seconds and says so', onlyInWhole, async ({ page }) => {
  await page.clock.install()
  await page.route(database, () => new Promise(() => undefined))
  const asked = page.waitForRequest(database)
  await open(page)
  await page.clock.runFor(3000)
  await asked
  await page.clock.runFor(16_000)
  await expect(overview(page).tryAgain).toHaveCount(0)
  await page.clock.runFor(5000)
  await expect(overview(page).notice).toContainText('The connection was lost while the database was loading.')
  await expectBuiltFigures(page)
})

test('a link that needs the database says, where it fails, what is shown instead', async ({ page }) => {
  await notFound(database)(page)
  await open(page, '/?measure=tests-rate&edition=2023&area=QNQ&month=2024-10&provider=RDU')
  await expect(overview(page).notice).toContainText(`The figures below stand as published with the page (waiting six weeks or more, ${monthName(latest)})`)
  await expectBuiltFigures(page)
})

test('while the database loads, a link says what is shown until then', async ({ page }) => {
  let goOn = () => {}
  const held = new Promise<void>((done) => { goOn = done })
  await page.route(database, async (route) => {
    await held
    await route.continue()
  })
  await open(page, '/?measure=clearance')
  await expect(overview(page).notice).toContainText(`Until then the page shows waiting six weeks or more, ${monthName(latest)}.`)
  await expectBuiltFigures(page)
  goOn()
  await expectView(page, { ...usualView, measure: 'clearance' })
  await expect(overview(page).notice).toBeEmpty()
})
