import { weekBands } from '~/contracts/weekBands'
import type { SourceRow } from '../SourceRow'
import { type CountColumn, type DexaCounts, countColumns } from './dm01Columns'

type Names = Partial<Record<CountColumn, string>>

const from6Weeks = weekBands.slice(weekBands.indexOf('weeks_06_to_07'))
const testParts = ['tests_waiting_list', 'tests_planned', 'tests_unscheduled'] as const
const sums: [CountColumn, readonly CountColumn[]][] = [
  ['waiting', weekBands],
  ['waiting_6_plus', from6Weeks],
  ['waiting_13_plus', ['weeks_13_plus']],
  ['tests_total', testParts],
]

/**
 * Reads the counts of one row and checks that its parts add up.
 * @param names our column to the file's column; without one for all tests, the parts are added
 * @param mayBeMissing columns in which an empty cell stands for "missing"
 */
export function readCounts(row: SourceRow, names: Names, mayBeMissing: readonly CountColumn[] = []): DexaCounts {
  const counts = {} as DexaCounts
  for (const column of countColumns) {
    const name = names[column]
    if (name) counts[column] = mayBeMissing.includes(column) ? row.countOrNull(name) : row.count(name)
  }
  if (!names.tests_total) counts.tests_total = sumOf(counts, testParts)
  for (const [whole, parts] of sums) {
    const sum = sumOf(counts, parts)
    const value = counts[whole]
    if (sum !== null && value !== null && sum !== value) {
      row.fault(names[whole] ?? whole, `${value}`, `${sum}, the sum of ${described(parts, names)}`)
    }
  }
  return counts
}

/** Null where a part is missing: a sum of some parts would pass for the whole. */
function sumOf(counts: DexaCounts, parts: readonly CountColumn[]): number | null {
  let sum = 0
  for (const part of parts) {
    const value = counts[part]
    if (value === null) return null
    sum += value
  }
  return sum
}

const described = (parts: readonly CountColumn[], names: Names) =>
  [parts[0], parts.length > 1 ? parts.at(-1) : undefined]
    .filter((part) => part !== undefined)
    .map((part) => `"${names[part] ?? part}"`)
    .join(' to ')
