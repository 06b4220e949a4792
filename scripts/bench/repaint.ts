import type { Browser, Page } from '@playwright/test'
import { overviewMeasureIds } from '~/contracts/measureIds'
import { changeChoice, type Menu } from './changeChoice'
import { atMost, type Figure, figure } from './Figure'
import { newReader } from './openBrowser'
import { quantile, rounded, spreadOf } from './statistics'

/** Areas of each map. */
const areas = { icb2026: 36, icb2023: 42, region: 7 }
/** Months asked for under each measure; the next measure takes the months between them. */
const stride = 3
/** A reader's pause: what the page still does after painting is not the next change's work. */
const pause = 150
/** The page warms the database up once it is ready, unasked: a reader who reads the headline first gives it that long. */
const rest = 2000

type Change = [menu: Menu, value: string, areas: number]

const boundaryChanges: Change[] = [
  ['Areas', 'region', areas.region],
  ['Areas', 'icb', areas.icb2026],
  ['Boundaries', '2023', areas.icb2023],
  ['Boundaries', '2026', areas.icb2026],
]

/** Every measure with a third of the months, every month several times; no answer is asked for twice. */
export async function repaint(browser: Browser, home: string): Promise<Figure[]> {
  const context = await newReader(browser)
  const page = await context.newPage()
  await page.goto(home)
  await page.waitForFunction(() => performance.getEntriesByName('database-ready').length > 0)
  await page.waitForTimeout(rest)
  // The first time round fetches the boundaries.
  await make(page, boundaryChanges)
  const changes = await make(page, await measureAndMonthChanges(page))
  const redrawn = await make(page, Array.from({ length: 5 }, () => boundaryChanges).flat())
  await context.close()
  const shared = { unit: 'ms' as const, runs: changes.length, spread: spreadOf(changes) }
  return [
    figure({ id: 'repaint-p95', label: 'Measure or month change to repaint, 95th percentile', value: quantile(changes, 0.95), target: atMost(50), ...shared }),
    figure({ id: 'repaint-p50', label: 'Measure or month change to repaint, median', value: quantile(changes, 0.5), ...shared }),
    figure({ id: 'repaint-boundaries-p95', label: 'Level or edition change to repaint, 95th percentile', value: quantile(redrawn, 0.95), unit: 'ms', runs: redrawn.length, spread: spreadOf(redrawn), note: 'boundaries fetched before' }),
  ]
}

async function make(page: Page, changes: readonly Change[]): Promise<number[]> {
  const took: number[] = []
  for (const [menu, value, count] of changes) {
    took.push(rounded(await changeChoice(page, menu, value, count), 1))
    await page.waitForTimeout(pause)
  }
  return took
}

async function measureAndMonthChanges(page: Page): Promise<Change[]> {
  const options = page.getByRole('combobox', { name: 'Month', exact: true }).locator('option')
  const months = await options.evaluateAll((found) => found.map((option) => (option as HTMLOptionElement).value))
  // The page opens on the first measure and the newest month: neither is a change.
  const measures = [...overviewMeasureIds.slice(1), overviewMeasureIds[0]]
  return measures.flatMap((measure, index): Change[] => [
    ['Measure', measure, areas.icb2026],
    ...months.filter((_, at) => at % stride === (index + 1) % stride).map((month): Change => ['Month', month, areas.icb2026]),
  ])
}
