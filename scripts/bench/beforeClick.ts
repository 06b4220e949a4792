import type { Browser, Page, Request } from '@playwright/test'
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
  const requests: Request[] = []
  page.on('request', (request) => requests.push(request))
  await page.addInitScript(clickAndWatch)
  await page.goto(home, { waitUntil: 'commit' })
  const { timeOrigin, mapPainted, answered, databaseStarted } = await moments(page)
  await page.waitForLoadState('networkidle')
  const sentBefore = async (moment: number, wanted: RegExp) => {
    const early = requests.filter((request) => wanted.test(new URL(request.url()).pathname) && request.timing().startTime - timeOrigin < moment)
    const sent = await Promise.all(early.map((request) => request.sizes()))
    return sent.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
  }
  const found = {
    // What the database starts with is fetched while the page rests; a click does not wait for it.
    scriptBytes: await sentBefore(Math.min(answered, databaseStarted), /\.js$/),
    databaseBytes: await sentBefore(mapPainted, /\.wasm$|\.duckdb$|\.worker-[^/]*\.js$/),
    answeredAfter: answered,
  }
  await context.close()
  return found
}

interface Watched {
  mapPainted?: number
  answered?: number
}

/** Runs in the page from its first moment. */
function clickAndWatch() {
  const watched: Watched = {}
  Object.assign(globalThis, { watched })
  const look = () => {
    if (watched.mapPainted === undefined && document.querySelector('[id^="map-"][role="option"]:last-child path')) {
      // A frame that begins with the map in the document ends with it on the screen.
      requestAnimationFrame(() => { watched.mapPainted ??= performance.now() })
    }
    document.querySelector<HTMLElement>('tbody button:not([aria-pressed="true"])')?.click()
    if (location.search === '') setTimeout(look, 5)
    else watched.answered = performance.now()
  }
  look()
}

async function moments(page: Page) {
  const handle = await page.waitForFunction(() => {
    const { mapPainted, answered } = (globalThis as { watched?: Watched }).watched ?? {}
    const painted = performance.getEntriesByName('first-contentful-paint')[0]
    const started = performance.getEntriesByName('database-start')[0]
    if (mapPainted === undefined || answered === undefined || !painted || !started) return null
    return {
      timeOrigin: performance.timeOrigin,
      mapPainted: Math.max(mapPainted, painted.startTime),
      answered,
      databaseStarted: started.startTime,
    }
  })
  const found = await handle.jsonValue()
  if (!found) throw new Error('The page did not answer a click.')
  return found
}
