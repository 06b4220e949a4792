import type { Browser } from '@playwright/test'
import { atMost, type Figure, figure } from './Figure'
import { newReader } from './openBrowser'
import { median, spreadOf } from './statistics'

const runs = 5

interface Load {
  scriptBytes: number
  databaseBytes: number
  answeredAfter: number
}

/**
 * Loads the front page as a new reader, who clicks on the first area of the table until the address says so,
 * and counts what was asked of the server by then, and before the map was painted.
 */
export async function beforeClick(browser: Browser, home: string): Promise<Figure[]> {
  const loads: Load[] = []
  for (let run = 0; run < runs; run += 1) loads.push(await load(browser, home))
  const of = (part: keyof Load) => loads.map((one) => one[part])
  return [
    figure({ id: 'script-before-click', label: 'Script before / answers a click, gzip', value: median(of('scriptBytes')), unit: 'bytes', target: atMost(220_000), runs, spread: spreadOf(of('scriptBytes')) }),
    figure({ id: 'database-before-map', label: 'WASM and database bytes before the map is painted', value: Math.max(...of('databaseBytes')), unit: 'bytes', target: atMost(0), runs, spread: spreadOf(of('databaseBytes')), note: 'worst of the runs' }),
    figure({ id: 'click-answered', label: '/ answers a click, after its request', value: Math.round(median(of('answeredAfter'))), unit: 'ms', runs, spread: spreadOf(of('answeredAfter').map(Math.round)) }),
  ]
}

async function load(browser: Browser, home: string): Promise<Load> {
  const context = await newReader(browser)
  const page = await context.newPage()
  await page.addInitScript(clickAndWatch)
  await page.goto(home)
  await page.waitForFunction(() => performance.getEntriesByName('database-ready').length > 0)
  const { mapPainted, answered, databaseStarted, fetched } = await page.evaluate(moments)
  await context.close()
  const bytesBefore = (moment: number, wanted: RegExp) =>
    fetched.reduce((sum, { path, start, bytes }) => sum + (wanted.test(path) && start < moment ? bytes : 0), 0)
  return {
    // What the database starts with is fetched while the page rests; a click does not wait for it.
    scriptBytes: bytesBefore(Math.min(answered, databaseStarted), /\.js$/),
    // The worker asks for the wasm by itself, so nothing of it travels before the worker's script.
    databaseBytes: bytesBefore(mapPainted, /\.wasm$|\.duckdb$|worker[^/]*\.js$/i),
    answeredAfter: answered,
  }
}

interface Watched {
  mapPainted: number
  answered: number
}

/** Runs in the page from its first moment. */
function clickAndWatch() {
  const watched: Watched = { mapPainted: Infinity, answered: Infinity }
  Object.assign(globalThis, { watched })
  const look = () => {
    if (watched.mapPainted === Infinity && document.querySelector('[role="option"]:last-child path')) {
      // A frame that begins with the map in the document ends with it on the screen.
      requestAnimationFrame(() => { watched.mapPainted = Math.min(watched.mapPainted, performance.now()) })
    }
    document.querySelector<HTMLElement>('tbody button:not([aria-pressed="true"])')?.click()
    if (location.search === '') setTimeout(look, 5)
    else watched.answered = performance.now()
  }
  look()
}

/** Runs in the page once the database is ready; all times from the page's own start. */
function moments() {
  const { mapPainted, answered } = (globalThis as unknown as { watched: Watched }).watched
  const timeOf = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Infinity
  return {
    mapPainted: Math.max(mapPainted, timeOf('first-contentful-paint')),
    answered,
    databaseStarted: timeOf('database-start'),
    fetched: performance.getEntriesByType('resource').map((entry) => ({
      path: new URL(entry.name).pathname,
      start: entry.startTime,
      bytes: (entry as PerformanceResourceTiming).encodedBodySize,
    })),
  }
}
