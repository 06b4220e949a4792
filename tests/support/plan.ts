import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { visit } from './livingPage'

/** What stands on /plan, found as a reader or a screen reader finds it. */
export const plan = (page: Page) => ({
  headline: page.getByRole('heading', { level: 1 }),
  preset: (name: string) => page.getByRole('button', { name, exact: true }),
  panel: (label: string) => page.getByRole('region', { name: label, exact: true }),
  changes: (label: string) => page.getByRole('list', { name: `What ${label.toLowerCase()} changes` }),
  figure: (name: RegExp) => page.getByRole('figure', { name }),
  tables: page.getByRole('table', { name: /waiting lists under each share/ }),
  saved: page.getByRole('button', { name: /^Save .*as a file$/ }),
})

/** Opens a link of /plan and waits until its figures are those asked for. */
export async function openPlan(page: Page, link = ''): Promise<void> {
  await visit(page, `plan${link}`)
  await page.waitForFunction(() => performance.getEntriesByName('database-ready').length > 0)
  await expectCurrent(page)
}

/** The figures shown are of what is asked. */
export async function expectCurrent(page: Page): Promise<void> {
  await expect(page.locator('[data-state="current"][aria-busy="false"]')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Scanners', exact: true }).first()).toBeEnabled()
}

export interface Row {
  code: string
  name: string
  month: string
  throughput: string
  induced_percent: number
  waiting: number
  waiting_do_nothing: number
  share_6_plus: number
  share_6_plus_do_nothing: number
  tests: number
}

const root = join(import.meta.dirname, '..', '..')

/** What the terminal prints of a scenario: the same model on native DuckDB. */
export function terminal(scenario: string, level: string, format: 'csv' | 'json'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'dexa-atlas-plan-')), 'scenario.json')
  writeFileSync(file, scenario)
  return execFileSync('npm', ['run', '-s', 'scenario', '--', file, '--level', level, '--format', format], { cwd: root, encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'pipe'] })
}

export const rowsOf = (scenario: string, level: string): Row[] => JSON.parse(terminal(scenario, level, 'json')) as Row[]

/** Of one place, throughput and share of new demand, by month. */
export function seriesOf(rows: readonly Row[], code: string, throughput: string, induced: number): Map<string, Row> {
  return new Map(rows.filter((row) => row.code === code && row.throughput === throughput && row.induced_percent === induced).map((row) => [row.month, row]))
}

/** As the page rounds what a model gives: to three figures. */
const count = (value: number): string => Number(Math.round(value).toPrecision(3)).toLocaleString('en-GB')
const percent = (share: number): string => `${(Math.round(share * 1000) / 10).toFixed(1)}%`

/** A year, three years and five after March 2026. */
const months = ['2027-03', '2029-03', '2031-03']

/** Expects the table of a place to hold what the terminal prints, under do nothing and each share. */
export async function expectTable(page: Page, at: number, rows: readonly Row[], code: string, throughput = 'central'): Promise<void> {
  const table = plan(page).tables.nth(at)
  for (const induced of [0, 50, 90]) {
    const series = seriesOf(rows, code, throughput, induced)
    const figures = months.map((month) => series.get(month)!)
    const cells = table.getByRole('row', { name: new RegExp(`^${induced}% new demand`) }).getByRole('cell')
    for (const [index, { waiting, share_6_plus }] of figures.entries()) {
      await expect(cells.nth(index)).toHaveText(count(waiting))
      await expect(cells.nth(3 + index)).toHaveText(percent(share_6_plus))
    }
    const nothing = table.getByRole('row', { name: /^Do nothing/ }).getByRole('cell')
    for (const [index, { waiting_do_nothing, share_6_plus_do_nothing }] of figures.entries()) {
      await expect(nothing.nth(index)).toHaveText(count(waiting_do_nothing))
      await expect(nothing.nth(3 + index)).toHaveText(percent(share_6_plus_do_nothing))
    }
  }
}
