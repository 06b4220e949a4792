import type { Browser, BrowserContext, Page } from '@playwright/test'
import { type Bytes, type Line, lines, type RouteLoad, type RouteResult, type Visit } from '~/contracts/benchResults'
import { routeWeight } from '../budgets/routeWeight'
import type { Sent } from '../countSent'
import { newReader } from '../openBrowser'
import { summary } from '../summary'
import { bytesByKind } from './bytesByKind'
import { onLine } from './slowLine'
import { fileOf, type Route } from './routeList'
import { type Load, readLoad, untilPainted, watchLoad } from './watchLoad'

interface Site {
  /** What is served. */
  folder: string
  home: string
  bare: string
  takeSent: () => Sent[]
}

/** How long a page is watched once it has loaded: its program comes after its picture. On the slow line the database would take most of a minute. */
const watched: Record<Visit, Record<Line, number>> = {
  first: { fast: 400, slow: 2200 },
  again: { fast: 400, slow: 1200 },
  bare: { fast: 300, slow: 600 },
}
/** A page that rests for so long after loading does not start the database by itself. */
const startsWithin = 2500

/** Every kind of page, visit and line in turn, run by run, so that a busy minute falls on all alike. */
export async function measureRoutes(browser: Browser, site: Site, routes: readonly Route[], runs: number, on: readonly Line[] = lines): Promise<RouteResult[]> {
  const returning = await returningReader(browser, site.home)
  const results: RouteResult[] = []
  for (const route of routes) {
    process.stderr.write(`bench  routes: /${route.path}\n`)
    results.push(await measureRoute(browser, returning, site, route, runs, on))
  }
  await returning.close()
  return results
}

async function measureRoute(browser: Browser, returning: BrowserContext, site: Site, route: Route, runs: number, on: readonly Line[]): Promise<RouteResult> {
  const address = `${site.home}${route.path}`
  const bareAddress = `${site.bare}${route.path.split('?')[0]}`
  const kept = await openOnce(returning, address, 'fast', 'again', startsWithin)
  const patience = kept.databaseReady === null ? 0 : 60_000
  const loads = new Map<string, { line: Line; visit: Visit; all: Load[]; bytes: Bytes | null }>()
  const note = async (line: Line, visit: Visit, load: () => Promise<Load>) => {
    site.takeSent()
    const found = loads.get(`${line} ${visit}`) ?? { line, visit, all: [], bytes: null }
    found.all.push(await load())
    if (line === 'fast') found.bytes = bytesByKind(site.takeSent())
    loads.set(`${line} ${visit}`, found)
  }
  for (let run = 0; run < runs; run += 1) {
    for (const line of on) {
      const wait = line === 'fast' ? patience : 0
      await note(line, 'first', () => asNewReader(browser, (context) => openOnce(context, address, line, 'first', wait)))
      // Without its scripts a frame shows nothing where scripts are on: it waits for one of them.
      if (route.id !== 'embed') await note(line, 'bare', () => asNewReader(browser, (context) => openOnce(context, bareAddress, line, 'bare', 0)))
      await note(line, 'again', () => openOnce(returning, address, line, 'again', wait))
    }
  }
  return { ...route, before_database: routeWeight(site.folder, fileOf(route.path)), loads: [...loads.values()].map(({ line, visit, all, bytes }): RouteLoad => ({ line, visit, ...summaries(all), bytes })) }
}

const summaries = (all: readonly Load[]) => {
  const ready = all.flatMap(({ databaseReady }) => (databaseReady === null ? [] : [databaseReady]))
  return {
    first_paint: summary(all.map(({ firstPaint }) => firstPaint)),
    largest_paint: summary(all.map(({ largestPaint }) => largestPaint)),
    blocking: summary(all.map(({ blocking }) => blocking)),
    shift: summary(all.map(({ shift }) => shift), 3),
    database_ready: ready.length === all.length ? summary(ready) : null,
  }
}

async function asNewReader(browser: Browser, read: (context: BrowserContext) => Promise<Load>): Promise<Load> {
  const context = await newReader(browser)
  try {
    return await read(context)
  } finally {
    await context.close()
  }
}

/** Who was here before: the browser has the files, and the service worker has taken over. */
async function returningReader(browser: Browser, home: string): Promise<BrowserContext> {
  const context = await newReader(browser, { serviceWorkers: 'allow' })
  const page = await context.newPage()
  await page.goto(home)
  await page.waitForFunction(() => performance.getEntriesByName('database-ready').length > 0)
  await page.evaluate(async () => { await navigator.serviceWorker.ready })
  await page.close()
  return context
}

/** @param patience milliseconds to wait for the database; 0 for not at all */
async function openOnce(context: BrowserContext, address: string, line: Line, visit: Visit, patience: number): Promise<Load> {
  const page = await context.newPage()
  await watchLoad(page)
  await onLine(page, line)
  await page.goto(address, { waitUntil: 'load' })
  await untilPainted(page)
  if (patience > 0) await databaseReady(page, patience)
  await page.waitForTimeout(watched[visit][line])
  const load = await readLoad(page)
  await page.close()
  return load
}

async function databaseReady(page: Page, timeout: number): Promise<void> {
  const started = await page.waitForFunction(() => performance.getEntriesByName('database-start').length > 0, null, { timeout: Math.min(timeout, startsWithin) }).catch(() => null)
  if (started) await page.waitForFunction(() => performance.getEntriesByName('database-ready').length > 0, null, { timeout: 60_000 })
}
