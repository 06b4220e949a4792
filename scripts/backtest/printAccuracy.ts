import { group } from 'd3-array'
import type { AccuracyRow } from '~/model/forecast/backtest/accuracy'

const fixed = (value: number | null) => (value === null ? '' : value.toFixed(2))
const interval = (difference: number | null, low: number | null, high: number | null) =>
  difference === null ? '' : `${fixed(difference)} (${fixed(low)}, ${fixed(high)})`

/** The table for the terminal, a block for each measure and level. */
export function printAccuracy(rows: readonly AccuracyRow[]): string {
  const blocks = group(rows, ({ measure, level, months, unit }) => `${measure}, ${level}${level === 'provider' ? `, ${months} months` : ''} (error in ${unit})`)
  return [...blocks].map(([title, found]) => [title, ...found.map(lineOf)].join('\n')).join('\n\n')
}

function lineOf(row: AccuracyRow): string {
  const covered = row.covered === null || row.coverage_cases === null ? '' : `${Math.round((100 * row.covered) / row.coverage_cases)}% of ${row.coverage_cases} covered, width ${fixed(row.mean_width)}`
  return [
    `${row.horizon_months} mo`.padStart(7),
    row.model.padEnd(15),
    `${row.origins} origins`.padStart(11),
    `${row.cases} cases`.padStart(11),
    fixed(row.error).padStart(8),
    `  last ${interval(row.last_value_difference, row.last_value_low, row.last_value_high)}`.padEnd(32),
    `  year ago ${interval(row.seasonal_naive_difference, row.seasonal_naive_low, row.seasonal_naive_high)}`.padEnd(38),
    (row.verdict ?? '').padEnd(20),
    covered,
  ].join(' ').trimEnd()
}
