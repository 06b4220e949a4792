import { SourceFault } from '../SourceFault'
import type { CountColumn, ProviderMonth } from './dm01Columns'
import { type IcbMonth, knownHoles } from './dm01CommissionerCsv'

const columns = ['waiting', 'waiting_6_plus', 'waiting_13_plus', 'tests_total'] as const
type Counted = { month: string } & Partial<Record<CountColumn, number | null>>

/** Two ways to count the same scans: England by provider and by commissioner agree in every month. */
export function checkTotals(
  providers: { file: string; rows: readonly ProviderMonth[] },
  commissioners: { file: string; rows: readonly IcbMonth[] },
): void {
  for (const column of columns) {
    const byProvider = monthlySums(providers.rows, column)
    const byCommissioner = monthlySums(commissioners.rows, column)
    for (const month of new Set([...byProvider.keys(), ...byCommissioner.keys()])) {
      if (column === 'tests_total' && knownHoles.includes(month)) continue
      const found = byCommissioner.get(month)
      const expected = byProvider.get(month)
      if (found !== expected) {
        throw new SourceFault(
          { file: commissioners.file, column },
          `${found ?? 'nothing'} for England in ${month}`,
          `${expected ?? 'nothing'}, the sum of ${providers.file}`,
        )
      }
    }
  }
}

function monthlySums(rows: readonly Counted[], column: CountColumn): Map<string, number> {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(row.month, (sums.get(row.month) ?? 0) + (row[column] ?? 0))
  return sums
}
