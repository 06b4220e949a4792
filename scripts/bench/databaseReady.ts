import type { Browser, Page } from '@playwright/test'
import { atMost, type Figure, figure } from './Figure'
import { newReader } from './openBrowser'
import { median, rounded, spreadOf } from './statistics'

const readers = 3
const visitsAfter = 3

/** From the moment the resting page starts the database until it answers: the first visit, and later ones. */
export async function databaseReady(browser: Browser, home: string): Promise<Figure[]> {
  const first: number[] = []
  const warm: number[] = []
  for (let reader = 0; reader < readers; reader += 1) {
    const context = await newReader(browser)
    first.push(await visit(await context.newPage(), home))
    for (let again = 0; again < visitsAfter; again += 1) warm.push(await visit(await context.newPage(), home))
    await context.close()
  }
  return [
    figure({ id: 'database-ready-warm', label: 'Database ready after idle start, warm', value: median(warm), unit: 's', target: atMost(3), runs: warm.length, spread: spreadOf(warm) }),
    figure({ id: 'database-ready-first', label: 'Database ready after idle start, first visit', value: median(first), unit: 's', runs: first.length, spread: spreadOf(first) }),
  ]
}

async function visit(page: Page, home: string): Promise<number> {
  await page.goto(home)
  const handle = await page.waitForFunction(() => {
    const [start] = performance.getEntriesByName('database-start')
    const [ready] = performance.getEntriesByName('database-ready')
    return start && ready && ready.startTime - start.startTime
  })
  const took = await handle.jsonValue()
  await page.close()
  return rounded((took ?? Number.NaN) / 1000, 2)
}
