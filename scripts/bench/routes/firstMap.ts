import type { Browser } from '@playwright/test'
import { type FirstMap, type Line, lines } from '~/contracts/benchResults'
import { newReader } from '../openBrowser'
import { summary } from '../summary'
import { onLine } from './slowLine'
import { readLoad, untilPainted, watchLoad } from './watchLoad'

/** On the slow line the page that waits for its database takes the better part of a minute, nearly all of it download. */
const slowRuns = 2

/** When the map of boards stands, for a new reader: on the front page, and on the same page drawn from DuckDB's answer. */
export async function firstMap(browser: Browser, home: string, duckdbFirst: string, runs: number, on: readonly Line[] = lines): Promise<FirstMap[]> {
  const measured: FirstMap[] = []
  for (const line of on) {
    process.stderr.write(`bench  routes: first map, ${line} line\n`)
    const ours: number[] = []
    const theirs: number[] = []
    for (let run = 0; run < (line === 'slow' ? Math.min(runs, slowRuns) : runs); run += 1) {
      ours.push(await mapOf(browser, home, line))
      theirs.push(await mapOf(browser, duckdbFirst, line))
    }
    measured.push({ line, site: summary(ours), duckdb_first: summary(theirs) })
  }
  return measured
}

async function mapOf(browser: Browser, address: string, line: Line): Promise<number> {
  const context = await newReader(browser)
  const page = await context.newPage()
  await watchLoad(page)
  await onLine(page, line)
  await page.goto(address, { waitUntil: 'commit' })
  await page.waitForFunction(() => Number.isFinite((globalThis as unknown as { watched: { map: number } }).watched.map), null, { timeout: 180_000 })
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  await untilPainted(page)
  const { map } = await readLoad(page)
  await context.close()
  return map
}
