import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

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
/** As npm run -s scenario starts it. */
const program = [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), '--import', './scripts/sqlText.mjs', 'scripts/scenario.ts']
const printed = new Map<string, string>()

/** What the terminal prints of a scenario: the same model on native DuckDB. */
export function terminal(scenario: string, level: string, format: 'csv' | 'json'): string {
  const asked = JSON.stringify([scenario, level, format])
  const before = printed.get(asked)
  if (before !== undefined) return before
  const file = join(mkdtempSync(join(tmpdir(), 'dexa-atlas-plan-')), 'scenario.json')
  writeFileSync(file, scenario)
  const text = execFileSync(process.execPath, [...program, file, '--level', level, '--format', format], { cwd: root, encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'pipe'] })
  printed.set(asked, text)
  return text
}

export const rowsOf = (scenario: string, level: string): Row[] => JSON.parse(terminal(scenario, level, 'json')) as Row[]

/** Of one place, throughput and share of new demand, by month. */
export function seriesOf(rows: readonly Row[], code: string, throughput: string, induced: number): Map<string, Row> {
  return new Map(rows.filter((row) => row.code === code && row.throughput === throughput && row.induced_percent === induced).map((row) => [row.month, row]))
}

/** As the page rounds what a model gives: to three figures. */
export const count = (value: number): string => Number(Math.round(value).toPrecision(3)).toLocaleString('en-GB')
export const percent = (share: number): string => `${(Math.round(share * 1000) / 10).toFixed(1)}%`

/** A year, three years and five after March 2026. */
export const months = ['2027-03', '2029-03', '2031-03']
