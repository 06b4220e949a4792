import { readFileSync } from 'node:fs'
import { utils, write } from '@e965/xlsx'
import type { Locator, Page } from '@playwright/test'
import { expect, refusedFile, test } from './support/atlasTest'
import { expectView, usualView } from './support/expectView'
import { open, overview, savingData, untilDatabase, untilStarted } from './support/overview'
import { allOr, inBoth, isWhole, onlyInWhole } from './support/extent'
import { bring, given as file, openOwn, own } from './support/own'
import { plan } from './support/plan'
import { holdBack, spoil, type Way, ways } from './support/spoil'
import { warmTest } from './support/warmTest'

/*
 * Every kind of file that a page loads, not there, refused, cut short, with one byte changed, and late. The database
 * that is cut or changed has its tests in engineFaults.spec.ts. What cannot start leaves the built page, which says so.
 */
const expected = {
  expectedErrors: new RegExp(`${refusedFile.source}|MIME type|Failed to fetch|valid digest|SRI's integrity|Minified React|downloadable font|OTS parsing|TrustedHTML|SyntaxError|error in duckdb worker|^(Error)?Event$`),
}
test.use(expected)
warmTest.use(expected)

/** What browsers say of a program that does not come, or that they cannot read. */
const unread = 'Failed to fetch dynamically imported module|^(Invalid|Unexpected|Unterminated|missing|Missing)\\b|does not provide an export'
/** And of what a program is given: its status, where it is not there or refused. */
const ungiven = '^(404|500)$|^Failed to fetch$'

/** The lightest page, whose program is given nothing, and one whose program is given figures. */
const ofWords = { link: '/own', title: 'Bring your own table. It never leaves your browser.' }
const ofFigures = { link: '/methods/dictionary', title: 'What every table and column means.' }
const { link, title } = ofWords
/** What the program is given to begin with. */
const given = /\/assets\/page-/
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
/** A page that asks for these files. */
const asking = (files: RegExp) => (files === given || files.source.includes('dictionary') ? ofFigures : ofWords)
const unstarted = (page: Page) => page.getByText('The controls of this page have not started.')
const hasStarted = (page: Page) => page.evaluate(() => Object.keys(document.querySelector('header button') ?? {}).some((key) => key.startsWith('__reactProps')))

/** The built page stands, and either its program runs or a line says that it does not, once its time has come. */
async function expectWordsOrWork(page: Page, title: string, about: string) {
  await expect(heading(page), about).toHaveText(title)
  await page.waitForTimeout(200)
  // The line waits twenty seconds; the browser's own tools end the wait.
  await page.evaluate(() => { document.getAnimations().forEach((one) => { one.finish() }) })
  const words = unstarted(page).or(page.getByText('This page stopped working.'))
  await expect.poll(async () => (await hasStarted(page)) || (await words.first().isVisible()), about).toBe(true)
  if (await hasStarted(page)) await expect(unstarted(page), about).toHaveCount(0)
}

test.describe('a program that does not come', () => {
  // Promises that nothing takes up: without the program nobody is there to take them.
  test.use({ expectedFaults: new RegExp(`${unread}|${ungiven}`) })

  test('where the program of a page does not come as it should, the page can be read, says so, and its links lead on', async ({ page }) => {
    for (const files of allOr([/\/assets\/entry\.client-/, /\/assets\/root-/, /\/assets\/dictionary-/, given], [/\/assets\/entry\.client-/, given])) {
      for (const how of ways) {
        await spoil(page, files, how)
        await Promise.all([page.waitForResponse(files), page.goto(asking(files).link)])
        // A page kept from an earlier deployment has lost its file, and is loaded anew.
        if (files === given && how === 'is not there') await page.waitForFunction(() => performance.getEntriesByType('navigation').some((entry) => (entry as PerformanceNavigationTiming).type === 'reload'))
        await expectWordsOrWork(page, asking(files).title, `${files.source} ${how}`)
        // Figures that are not those of the page are never drawn.
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
})

for (const [what, files] of [['a program', /\/assets\/entry\.client-/], ['what it is given', given]] as const) {
  test(`${what} that comes late: the page starts then, and can be read until then`, async ({ page }) => {
    const { link, title } = asking(files)
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

test('styles and fonts that do not come as they should change how a page looks, not what it does', onlyInWhole, async ({ page }) => {
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

test('styles that come late: after some seconds the page is shown and works without them, and has them when they come', async ({ page }) => {
  const painted = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)
  const typeface = () => page.evaluate(() => getComputedStyle(document.body).fontFamily)
  const letGo = await holdBack(page, /\.css(\?|$)/)
  await page.goto(link, { waitUntil: 'commit' })
  expect(await painted()).toBe(0)
  await expect.poll(painted).toBe(1)
  await expect(heading(page)).toHaveText(title)
  await expect.poll(() => hasStarted(page)).toBe(true)
  expect(await typeface()).not.toContain('Source Sans')
  await letGo()
  await expect.poll(typeface).toContain('Source Sans')
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

const late = 'comes late'
type How = Way | typeof late

/** A name for what is tried, and of the table that a file makes. */
const nameOf = (how: How) => how.replaceAll(' ', '_')

interface Part {
  what: string
  files: RegExp
  /** A page does not ask again for what it had once, or for a program that failed: each way has a page of its own. */
  isAskedOnce?: true
  /** The one of its kind that npm test tries: a program, a worker, words or shapes, data. */
  standsForItsKind?: true
  open: (page: Page) => Promise<unknown>
  /** Brings about that the page asks for the file. */
  need: (page: Page, how: How) => Promise<unknown>
  lost: (page: Page, how: How) => Locator
  /** Stands while the file is on its way. */
  meanwhile: (page: Page) => Locator
  works: (page: Page, how: How) => Locator
  /** A byte of it may fall into a name or a corner of a shape: then it is shown so. */
  isBorne?: true
  /** From one way to the next. */
  again?: (page: Page, how: How) => Promise<unknown>
  /** What it ends in, for the title. */
  ends: string
}

const goTo = (page: Page, name: string) => page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name, exact: true }).click()
/** The words for what may befall a page are there. Pages of one process share a program that is on its way: not each asks for it. */
const untilRested = (page: Page) => page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/afterRest-')))
const titled = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true })
const questionField = (page: Page) => page.getByRole('textbox', { name: 'Question in SQL' })
const firstAnswer = (page: Page) => page.getByRole('region', { name: 'Answer' }).locator('tbody td').first()
const ownStatus = (page: Page, words: string) => own(page).status.getByText(words)
const sites = 'hospital,provider,easting,northing\nLeeds,RR8,431700,434400\n'
const openSites = async (page: Page) => {
  await openOwn(page)
  await bring(page, 'sites', file('sites.csv', sites))
}
/** The panel asks each time that it is opened. */
const openReach = async (page: Page) => {
  const offer = own(page).card('sites').getByRole('button', { name: 'Use as scanner sites' })
  if ((await offer.getAttribute('aria-expanded')) === 'true') await offer.click()
  await offer.click()
}
const reach = (page: Page) => own(page).card('sites').getByText('of people aged 50 and over in England live within 20 km of your one site')
const measuring = (page: Page) => own(page).card('sites').getByText('Distances from 33,755 small areas to your sites are being measured.')
const parquet = () => readFileSync('public/data/latest/provider.parquet')
const workbook = () => {
  const book = utils.book_new()
  utils.book_append_sheet(book, utils.aoa_to_sheet([['icb', 'waiting'], ['QWO', 10], ['QJK', 30]]), 'Data')
  return write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer
}
const placesLost = (page: Page) => page.getByText('The list of places did not load. Load the page again to search.')

const parts: Part[] = [
  {
    what: 'the program of sharing',
    standsForItsKind: true,
    ends: 'a line says that a part did not load, and the page stands',
    files: /\/assets\/ShareDialog-/,
    isAskedOnce: true,
    open: async (page) => {
      await page.clock.install()
      await open(page, '/areas/QF7')
      // The line's own program comes once the page rests.
      await Promise.all([page.waitForEvent('requestfinished', (request) => request.url().includes('/afterRest-')), page.clock.fastForward(3100)])
    },
    need: (page) => page.getByRole('button', { name: 'Share', exact: true }).first().click(),
    lost: (page) => page.getByText('A part of this page did not load.'),
    meanwhile: heading,
    works: (page) => page.getByRole('dialog', { name: 'Share' }),
  },
  {
    what: 'the editor of /sql',
    ends: 'a plain field takes the question, which is answered',
    files: /\/assets\/createEditor-/,
    isAskedOnce: true,
    open: async (page) => {
      await savingData(page)
      await open(page, '/sql')
    },
    need: async (page) => {
      await page.mouse.move(9, 9)
      await page.mouse.move(10, 10)
    },
    lost: (page) => page.locator('textarea'),
    meanwhile: (page) => page.locator('textarea'),
    works: (page) => page.locator('.cm-content'),
    again: async (page, how) => {
      await questionField(page).fill('select 40 + 2 as n')
      await expect(page.locator('textarea'), how).toHaveValue('select 40 + 2 as n')
      await expect(page.locator('.cm-content'), how).toHaveCount(0)
      // Once, since each start of the database takes its time. Where it is not there, sql.spec.ts sees the answer.
      if (how !== 'is cut short') return
      await questionField(page).press('ControlOrMeta+Enter')
      await expect(firstAnswer(page)).toHaveText('42')
    },
  },
  {
    what: 'the worker of /plan',
    standsForItsKind: true,
    ends: 'words say that the scenario could not be worked out, and trying again works it out',
    files: /\/assets\/planWorker-/,
    open: () => Promise.resolve(),
    need: async (page) => {
      const again = page.getByRole('alert').getByRole('button', { name: 'Try again' })
      if (await again.isVisible()) await again.click()
      else await page.goto('/plan?s=1.c.nA.s-RR8-1n-202704-6.z')
    },
    lost: (page) => page.getByRole('alert').filter({ hasText: 'The scenario could not be worked out.' }),
    meanwhile: (page) => page.getByText('Working the scenario out…'),
    works: (page) => plan(page).headline.filter({ hasText: 'One more scanner could mean' }),
  },
  {
    what: 'the program of the search',
    ends: 'words say that the list of places did not load',
    files: /\/assets\/placeFinder-/,
    isAskedOnce: true,
    open: (page) => page.goto('/accessibility').then(() => untilStarted(page)),
    need: (page) => overview(page).search.fill('devon'),
    lost: placesLost,
    meanwhile: (page) => page.getByText('Loading the list of places…'),
    works: (page) => overview(page).suggestions.first(),
  },
  {
    what: 'the list of places',
    ends: 'words say that it did not load',
    files: /\/data\/search\.json/,
    isAskedOnce: true,
    isBorne: true,
    open: (page) => page.goto('/accessibility').then(() => untilStarted(page)),
    need: (page) => overview(page).search.fill('devon'),
    lost: placesLost,
    meanwhile: (page) => page.getByText('Loading the list of places…'),
    works: (page) => overview(page).suggestions.first(),
  },
  {
    what: 'a file of boundaries',
    standsForItsKind: true,
    ends: 'words say that the map is missing, and trying again draws it',
    files: /\/data\/icb_2023\.topo\.json/,
    isBorne: true,
    open: async (page) => {
      await open(page)
      await untilDatabase(page)
    },
    need: (page) => overview(page).boundaries.selectOption('2023'),
    lost: (page) => page.getByText('The boundaries for this map did not load.'),
    meanwhile: heading,
    works: (page) => overview(page).map.getByRole('option').nth(41),
    again: async (page) => {
      const { boundaries, map, tryAgain } = overview(page)
      if (await tryAgain.isVisible()) await tryAgain.click()
      await expect(map.getByRole('option')).toHaveCount(42)
      await boundaries.selectOption('2026')
      await expect(map.getByRole('option')).toHaveCount(36)
    },
  },
  {
    what: 'the worker that reads a file',
    ends: 'words stand for the file, and the next one is read',
    files: /\/assets\/readWorker-/,
    open: openOwn,
    need: (page, how) => own(page).field.setInputFiles(file(`${nameOf(how)}.csv`, 'icb,n\nQWO,1\n')),
    lost: (page, how) => ownStatus(page, `${nameOf(how)}.csv was not loaded. The part of the page that reads files stopped`),
    meanwhile: (page) => ownStatus(page, 'The file is being opened.'),
    works: (page, how) => own(page).card(nameOf(how)),
  },
  {
    what: 'what reads Parquet',
    ends: 'words stand for the file, and the next one is read',
    files: /\/assets\/readParquet-/,
    open: openOwn,
    need: (page, how) => own(page).field.setInputFiles(file(`${nameOf(how)}.parquet`, parquet())),
    lost: (page, how) => ownStatus(page, `${nameOf(how)}.parquet was not loaded. The file could not be read: `),
    meanwhile: (page) => ownStatus(page, 'The file is being opened.'),
    works: (page, how) => own(page).card(nameOf(how)),
  },
  {
    what: 'what reads workbooks',
    ends: 'words stand for the file, and the next one is read',
    files: /\/assets\/readWorkbook-/,
    open: openOwn,
    need: (page, how) => own(page).field.setInputFiles(file(`${nameOf(how)}.xlsx`, workbook())),
    lost: (page, how) => ownStatus(page, `${nameOf(how)}.xlsx was not loaded. The file could not be read: `),
    meanwhile: (page) => ownStatus(page, 'The workbook is being opened.'),
    works: (page, how) => own(page).card(nameOf(how)),
  },
  {
    what: 'the worker that measures distances',
    ends: 'words stand in its place, and opened again it measures',
    files: /\/assets\/accessWorker-/,
    open: openSites,
    need: openReach,
    lost: (page) => page.getByText('The part of the page that measures distances did not start.'),
    meanwhile: measuring,
    works: reach,
  },
  {
    what: 'the table of small areas',
    standsForItsKind: true,
    ends: 'words say how it came, and opened again it is measured from',
    files: /\/data\/latest\/lsoa\.parquet/,
    open: openSites,
    need: openReach,
    lost: (page, how) => page.getByText({
      'is not there': 'The database file is not where it should be on this site.',
      'is refused by the server': 'The database file is not where it should be on this site.',
      'is cut short': 'The database file arrived incomplete.',
      'has one byte changed': 'The database file is not the one that this page was made with',
      [late]: 'The connection was lost',
    }[how]),
    meanwhile: measuring,
    works: reach,
  },
  {
    what: 'the file that names the deployment',
    ends: 'words stand for the page that did not arrive',
    files: /\/deployment\.json/,
    open: async (page) => {
      await savingData(page)
      // It is asked for once another file failed.
      await spoil(page, '**/explore.data*', 'is cut short')
      await page.goto(link)
      await untilRested(page)
    },
    need: async (page) => {
      await goTo(page, 'SQL')
      await expect(heading(page)).toHaveText(/^Ask the data anything/)
      await goTo(page, 'Explore')
    },
    lost: (page, how) => titled(page, how === 'has one byte changed' ? 'The site was updated while this page was open' : 'This page did not arrive'),
    meanwhile: (page) => titled(page, 'This page did not arrive whole'),
    // The server has the same deployment: what came was damaged.
    works: (page) => titled(page, 'This page did not arrive whole'),
  },
]

for (const part of parts) {
  // Without the pages of other tests beside it, which may hold the program already.
  const tried = part.isAskedOnce ? test : warmTest
  tried(`${part.what} not there, refused, cut short, with a byte changed: ${part.ends}; late, the page waits for it`, inBoth(part.standsForItsKind ?? false), async ({ page, context }) => {
    const tryOn = async (one: Page, how: How, isFirst: boolean) => {
      const about = `${part.what} ${how}`
      const letGo = how === late ? await holdBack(one, part.files) : await spoil(one, part.files, how).then(() => () => one.unroute(part.files))
      const asked = one.waitForRequest(part.files)
      // Spoilt until it is answered: some words stand before that.
      const answered = how === late ? null : one.waitForResponse(part.files)
      if (isFirst) await part.open(one)
      await part.need(one, how)
      await asked
      if (how === late) {
        await expect(part.meanwhile(one), about).toBeVisible()
        await Promise.all([one.waitForResponse(part.files), letGo()])
        await expect(part.works(one, how), about).toBeVisible()
        return
      }
      const lost = part.lost(one, how)
      await expect(part.isBorne && how === 'has one byte changed' ? lost.or(part.works(one, how)).first() : lost, about).toBeVisible()
      await expect(heading(one), about).toBeVisible()
      await answered
      await letGo()
      await part.again?.(one, how)
    }
    const hows: readonly How[] = [...ways, late]
    for (const how of hows) {
      const one = part.isAskedOnce ? await context.newPage() : page
      await tryOn(one, how, one !== page || how === hows[0])
      if (one !== page) await one.close()
    }
  })
}

const programLost = 'The database program did not load or start.'
const database: { what: string; files: string | RegExp; words: Partial<Record<(typeof ways)[number], string>> }[] = [
  { what: 'the database', files: '**/data/atlas.duckdb?*', words: { 'is refused by the server': 'The database file is not where it should be on this site.' } },
  { what: 'its worker', files: /\/duckdb-browser-.*worker.*\.js/, words: { 'is not there': programLost, 'is refused by the server': programLost, 'is cut short': programLost, 'has one byte changed': programLost } },
  { what: 'the script that starts the worker', files: /\/duckdbWorker-/, words: { 'is not there': programLost, 'is refused by the server': programLost, 'is cut short': programLost, 'has one byte changed': programLost } },
  { what: 'its program', files: /\/duckdb-.*\.wasm/, words: { 'is refused by the server': programLost, 'is cut short': programLost, 'has one byte changed': programLost } },
]

test('where the database or its program come damaged or not at all, each is said, and trying again works in the same page', async ({ page }) => {
  await page.clock.install()
  await spoil(page, '**/data/atlas.duckdb?*', 'is not there')
  await open(page)
  const { notice, tryAgain, measure } = overview(page)
  await expect(tryAgain).toBeVisible()
  await page.unroute('**/data/atlas.duckdb?*')
  for (const [at, { what, files, words }] of database.entries()) {
    // In npm test each of them fails in one way, and each way befalls one of them.
    for (const how of isWhole ? ways : ways.slice(at, at + 1)) {
      const said = words[how]
      if (said === undefined) continue
      await spoil(page, files, how)
      await tryAgain.click()
      await expect(notice, `${what} ${how}`).toContainText(said)
      await page.unroute(files)
    }
  }
  // Longer than anybody waits: 20 seconds without a byte of the database, 60 without one of its program or worker.
  const late = [['**/data/atlas.duckdb?*', 21, 'The connection was lost while the database was loading.'], [/\/duckdb-.*\.wasm/, 61, programLost], [/\/duckdb-browser-.*worker.*\.js/, 61, programLost]] as const
  for (const [files, seconds, said] of allOr(late, late.slice(0, 2))) {
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
