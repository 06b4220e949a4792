import type { SourceRow } from '../SourceRow'
import { workbookColumns } from './dm01Columns'

const columns = Object.values(workbookColumns)
type Sums = Map<string, number>

/**
 * The sheet carries its own proof: a "Total" row per provider over its tests, and one for England
 * on top (no provider code). A lost or altered row breaks one of them.
 */
export function checkSheetTotals(rows: readonly SourceRow[], provider: string, test: string): void {
  const tests = new Map<string, Sums>()
  const england: Sums = new Map()
  for (const row of rows) {
    if (row.cell(provider) === '' || row.cell(test) === 'Total') continue
    const sums = tests.get(row.cell(provider)) ?? new Map<string, number>()
    tests.set(row.cell(provider), sums)
    for (const column of columns) {
      const value = row.count(column)
      sums.set(column, (sums.get(column) ?? 0) + value)
      england.set(column, (england.get(column) ?? 0) + value)
    }
  }
  const totals = rows.filter((row) => row.cell(test) === 'Total')
  for (const row of totals) compare(row, tests.get(row.cell(provider)), `the sum of the tests of ${row.cell(provider)}`)
  const top = rows.filter((row) => row.cell(provider) === '')
  const [first, second] = top
  if (!first) rows[0]?.fault(provider, 'no row for England', 'a total above the providers')
  second?.fault(provider, 'a second row without provider', 'only the total for England')
  if (first) compare(first, england, 'the sum of all providers and tests')
}

function compare(row: SourceRow, sums: Sums | undefined, what: string): void {
  for (const column of columns) {
    const total = row.count(column)
    const sum = sums?.get(column) ?? 0
    if (total !== sum) row.fault(column, `a total of ${total}`, `${sum}, ${what}`)
  }
}
