import type { Scenario } from '~/contracts/scenario'
import type { ScenarioRow } from '~/model/scenario/results'

/** Month ends that a terminal shows: after one year, two, three, and five. */
const shownMonths = [12, 24, 36, 60]
const headings = ['place', 'month', 'new demand', 'waiting', '80%', 'do nothing', '6+ weeks', '80%', 'do nothing', 'tests', 'do nothing']

/** A scenario for people to read: the throughput it names, rounded; the other formats hold every month and throughput. */
export function scenarioTable(scenario: Scenario, rows: readonly ScenarioRow[]): string {
  const months = [...new Set(rows.map(({ month }) => month))]
  const wanted = new Set(shownMonths.map((months_) => months[months_ - 1]))
  const lines = rows.filter(({ month, throughput }) => wanted.has(month) && throughput === scenario.throughput).map((row) => [
    `${row.name} (${row.code})`, row.month, `${row.induced_percent}%`,
    count(row.waiting), between(row.waiting_low, row.waiting_high, count), count(row.waiting_do_nothing),
    percent(row.share_6_plus), between(row.share_6_plus_low, row.share_6_plus_high, percent), percent(row.share_6_plus_do_nothing),
    count(row.tests), count(row.tests_do_nothing),
  ])
  const widths = headings.map((heading, column) => Math.max(heading.length, ...lines.map((line) => line[column]?.length ?? 0)))
  const printed = (cells: readonly string[]) => cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')
  return [
    `${scenario.name}: ${scenario.throughput} scans a scanner. Beyond twelve months: a scenario, untested, without intervals.`,
    printed(headings),
    ...lines.map(printed),
  ].join('\n')
}

const count = (value: number) => Math.round(value).toLocaleString('en-GB')
const percent = (share: number | null) => (share === null ? 'nobody' : `${(share * 100).toFixed(1)}%`)
const between = (low: number | null, high: number | null, words: (value: number) => string) => (low === null || high === null ? '' : `${words(low)} to ${words(high)}`)
