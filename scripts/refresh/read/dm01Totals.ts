import { SourceFault } from '../SourceFault'
import { type CountColumn, countColumns, type ProviderMonth } from './dm01Columns'
import { type IcbMonth, knownHoles } from './dm01CommissionerCsv'

type Counted = { month: string } & Partial<Record<CountColumn, number | null>>

/**
 * Two ways to count the same scans: England by provider and by commissioner agree in every month and column. The parts
 * of a row add up whatever their order, so only this shows two of them in each other's place.
 */
export function checkTotals(
  providers: { file: string; rows: readonly ProviderMonth[] },
  commissioners: { file: string; rows: readonly IcbMonth[] },
): void {
  for (const column of countColumns) {
    const byProvider = monthlySums(providers.rows, column)
    const byCommissioner = monthlySums(commissioners.rows, column)
    for (const month of new Set([...byProvider.keys(), ...byCommissioner.keys()])) {
      const found = byCommissioner.get(month)
      if (found === null && knownHoles.includes(month)) continue
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

/** Null where a row of the month has a gap: a sum of the others would pass for the whole. */
function monthlySums(rows: readonly Counted[], column: CountColumn): Map<string, number | null> {
  const sums = new Map<string, number | null>()
  for (const row of rows) {
    const before = sums.has(row.month) ? (sums.get(row.month) ?? null) : 0
    const own = row[column] ?? null
    sums.set(row.month, before === null || own === null ? null : before + own)
  }
  return sums
}
