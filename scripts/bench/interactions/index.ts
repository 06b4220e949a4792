import type { Browser, Page } from '@playwright/test'
import { atMost, type Figure, figure } from '../Figure'
import { newReader } from '../openBrowser'
import { slowProcessor } from '../routes/slowLine'
import { quantile, rounded, spreadOf } from '../statistics'
import { collectGarbage, heapBytes, tabBytes } from '../tabMemory'
import { goTo, use, type UsedPage, usedPages } from './scriptedUse'
import { takeInteractions, watchInteractions } from './watchInteractions'

/** Rounds over all pages with the processor held back. */
const slowRounds = 1

type Interactions = Map<UsedPage, number[]>

/** How soon the page paints after each press of keys and buttons, and what memory the tab holds after a long time of that. */
export async function interactions(browser: Browser, home: string, minutes: number): Promise<Figure[]> {
  const { fast, early, late } = await longUse(browser, home, minutes)
  const slow = await slowUse(browser, home)
  return [
    figure({ ...paintAfter(fast), id: 'interaction-p95-fast', label: 'Press of a key or button to the next paint, 95th percentile, unthrottled', target: atMost(50) }),
    figure({ ...paintAfter(slow), id: 'interaction-p95-slow', label: 'Press of a key or button to the next paint, 95th percentile, processor four times slower', target: atMost(200) }),
    figure({ id: 'memory-growth', label: `Memory of the tab after ${minutes} minutes of use against that after a third of them, unused memory given back`, value: rounded(late.tab / early.tab, 3), unit: 'ratio', target: atMost(1.1), note: `${megabytes(early.tab)} to ${megabytes(late.tab)}, of that the page’s own objects ${megabytes(early.heap)} to ${megabytes(late.heap)}` }),
  ]
}

/** One tab for all of it: pages follow one another by the menu, and the database stays. */
async function longUse(browser: Browser, home: string, minutes: number) {
  const context = await newReader(browser)
  const page = await openWatched(await context.newPage(), home)
  const fast: Interactions = new Map()
  const start = performance.now()
  const past = () => (performance.now() - start) / 60_000
  let early: Memory | null = null
  do {
    await round(page, fast)
    if (early === null && past() >= minutes / 3) early = await memory(browser, page)
  } while (past() < minutes)
  const late = await memory(browser, page)
  await context.close()
  return { fast, early: early ?? late, late }
}

async function slowUse(browser: Browser, home: string): Promise<Interactions> {
  const context = await newReader(browser)
  const page = await openWatched(await context.newPage(), home)
  await slowProcessor(page)
  const slow: Interactions = new Map()
  for (let count = 0; count < slowRounds; count += 1) await round(page, slow)
  await context.close()
  return slow
}

async function openWatched(page: Page, home: string): Promise<Page> {
  await watchInteractions(page)
  await page.goto(home)
  await page.waitForFunction(() => performance.getEntriesByName('database-ready').length > 0)
  await page.waitForTimeout(2000)
  return page
}

async function round(page: Page, into: Interactions): Promise<void> {
  for (const name of usedPages) {
    await goTo(page, name)
    // Going there is counted with neither page.
    await takeInteractions(page)
    await use[name](page)
    into.set(name, [...(into.get(name) ?? []), ...(await takeInteractions(page))])
  }
  await goTo(page, 'overview')
}

interface Memory {
  tab: number
  heap: number
}

async function memory(browser: Browser, page: Page): Promise<Memory> {
  await collectGarbage(page)
  await collectGarbage(page)
  return { tab: await tabBytes(browser), heap: await heapBytes(page) }
}

function paintAfter(found: Interactions) {
  const all = [...found.values()].flat()
  const pages = [...found].map(([name, times]) => `${name} ${quantile(times, 0.95)}`).join(', ')
  return { value: quantile(all, 0.95), unit: 'ms' as const, runs: all.length, spread: spreadOf(all), note: `${pages}; the browser tells in steps of 8 ms, from 16 on` }
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
