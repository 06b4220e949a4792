import type { Page } from '@playwright/test'
import { blockingTime, layoutShift, type Shift, type Span } from './loadScores'

interface Watched {
  largest: number
  tasks: Span[]
  shifts: Shift[]
  /** When the map stood in a frame; Infinity where the page has none. */
  map: number
}

/** Milliseconds from the request; shift is a score. */
export interface Load {
  firstPaint: number
  largestPaint: number
  blocking: number
  shift: number
  databaseReady: number | null
  map: number
}

/** Has the page note, from its first moment, what readLoad reads. To be called before it is opened. */
export const watchLoad = (page: Page): Promise<unknown> => page.addInitScript(watch)

/** Runs in the page. */
function watch() {
  const watched: Watched = { largest: 0, tasks: [], shifts: [], map: Infinity }
  Object.assign(globalThis, { watched })
  const observe = (type: string, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => { list.getEntries().forEach(note) }).observe({ type, buffered: true })
  }
  observe('largest-contentful-paint', ({ startTime }) => { watched.largest = startTime })
  observe('longtask', ({ startTime, duration }) => { watched.tasks.push({ start: startTime, duration }) })
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
    if (!hadRecentInput) watched.shifts.push({ at: entry.startTime, score: value })
  })
  const look = () => {
    // All 36 boards: a page that is still arriving has a few of them.
    if (document.querySelectorAll('[role="option"] path').length < 36) requestAnimationFrame(look)
    // A frame that begins with the map in the document ends with it on the screen.
    else requestAnimationFrame(() => { watched.map = performance.now() })
  }
  look()
}

/** A slow processor may load a page long before it shows anything of it. */
export const untilPainted = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => (globalThis as unknown as { watched: Watched }).watched.largest > 0, null, { timeout: 30_000 })

/** @throws where nothing has been painted yet: that is not a paint at 0 */
export async function readLoad(page: Page): Promise<Load> {
  const { watched, firstPaint, databaseReady } = await page.evaluate(() => ({
    watched: (globalThis as unknown as { watched: Watched }).watched,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    databaseReady: performance.getEntriesByName('database-ready')[0]?.startTime ?? null,
  }))
  if (watched.largest === 0 || Number.isNaN(firstPaint)) throw new Error(`${page.url()} was read before it was painted.`)
  return {
    firstPaint,
    largestPaint: watched.largest,
    blocking: blockingTime(watched.tasks, firstPaint),
    shift: layoutShift(watched.shifts),
    databaseReady,
    map: Math.max(watched.map, firstPaint),
  }
}
