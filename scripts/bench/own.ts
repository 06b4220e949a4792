import type { Browser } from '@playwright/test'
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { atMost, type Figure, figure } from './Figure'
import { newReader } from './openBrowser'
import { rounded } from './statistics'

const wanted = 100_000_000
const boards = ['QOP', 'QWO', 'QJK', 'QRL', 'QHM', 'QE1', 'QGH']

/** A reader's file of 100 MB: how long until its table is there, and the longest task that froze the page meanwhile. */
export async function own(browser: Browser, home: string): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'dexa-own-'))
  const context = await newReader(browser)
  try {
    const path = join(folder, 'large.csv')
    writeLarge(path)
    const page = await context.newPage()
    await page.goto(`${home}own`)
    await page.waitForFunction(() => performance.getEntriesByName('database-ready').length > 0 || document.readyState === 'complete')
    await page.evaluate(watchTasks)
    const start = Date.now()
    await page.getByLabel('Drop a file here, or choose one').setInputFiles(path)
    await page.getByRole('heading', { name: 'large' }).waitFor({ timeout: 180_000 })
    const seconds = rounded((Date.now() - start) / 1000, 1)
    const longest = rounded(await page.evaluate(() => (globalThis as unknown as { longestTask: number }).longestTask), 0)
    return [
      figure({ id: 'own-load', label: '/own: a CSV of 100 MB to its table, with the start of the database', value: seconds, unit: 's' }),
      figure({ id: 'own-longest-task', label: '/own: longest task of the page while 100 MB load', value: longest, unit: 'ms', target: atMost(100), note: longest === 0 ? 'no task of 50 ms or more' : null }),
    ]
  } finally {
    await context.close()
    rmSync(folder, { recursive: true })
  }
}

/** Runs in the page; the browser reports tasks from 50 ms on. */
function watchTasks(): void {
  const kept = globalThis as unknown as { longestTask: number }
  kept.longestTask = 0
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) kept.longestTask = Math.max(kept.longestTask, duration)
  }).observe({ type: 'longtask' })
}

function writeLarge(path: string): void {
  const file = openSync(path, 'w')
  let bytes = writeSync(file, 'icb,month,site,patients,share,seen,note\n')
  for (let row = 0; bytes < wanted; ) {
    let text = ''
    for (let more = 0; more < 20_000; more++, row++) {
      const month = `2025-${String(1 + (row % 12)).padStart(2, '0')}`
      text += `${boards[row % boards.length] ?? ''},${month},Site ${row % 997},${(row * 7919) % 4000},${((row % 1000) / 10).toFixed(1)}%,${String(1 + (row % 28)).padStart(2, '0')}/03/2026,"row ${row}, checked"\n`
    }
    bytes += writeSync(file, text)
  }
  closeSync(file)
}
