import type { Browser, Page } from '@playwright/test'
import { readFileSync } from 'node:fs'

/** What the browser does after its unused memory has been collected. */
const settling = 1500

/** Has the page give back what it no longer uses. */
export async function collectGarbage(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await page.waitForTimeout(settling)
}

/** Private bytes of the largest renderer, DuckDB's memory in them; not a number where the system does not tell. */
export async function tabBytes(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const sizes = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => privateKilobytes(id))
  return Math.max(...sizes) * 1024
}

/** Bytes of the page's own objects, those of workers left out. */
export async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

function privateKilobytes(id: number): number {
  try {
    const text = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')
    return [...text.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)].reduce((sum, [, size]) => sum + Number(size), 0)
  } catch {
    return NaN
  }
}
