import { group } from 'd3-array'
import type { Row } from '~/contracts/table'
import type { revisionDifference } from '~/contracts/dexaTables'
import { type ProviderMonth, countColumns } from './dm01Columns'
import type { Dm01Workbook } from './dm01Workbook'

/** What became of a workbook: in the tables, beside them, or passed over for a newer one of its month. */
export type Fate = 'used' | 'only compared' | 'passed over for a newer one'
export type Difference = Row<typeof revisionDifference>

/**
 * Lays workbooks over the compiled months. A workbook is used for its month
 * - where the compiled file lacks the month, or
 * - where it was revised (or, never revised, published) after the newest publication that the
 *   compiled file can hold.
 * Else the compiled file stands. Either way every difference between the two is listed.
 * @param compiledAsOf `YYYY-MM-DD`, from data/sources.json
 */
export function mergeRevisions(
  compiled: readonly ProviderMonth[],
  compiledAsOf: string,
  workbooks: readonly Dm01Workbook[],
): { rows: ProviderMonth[]; differences: Difference[]; fates: Map<Dm01Workbook, Fate> } {
  const byMonth = group(compiled, ({ month }) => month)
  const differences: Difference[] = []
  const fates = new Map(workbooks.map((workbook): [Dm01Workbook, Fate] => [workbook, 'passed over for a newer one']))
  for (const workbook of newestOfEachMonth(workbooks)) {
    const before = byMonth.get(workbook.month)
    const wins = !before || workbook.dated > compiledAsOf
    if (before) differences.push(...compare(before, workbook, wins ? 'workbook' : 'compiled'))
    if (wins) byMonth.set(workbook.month, workbook.rows)
    fates.set(workbook, wins ? 'used' : 'only compared')
  }
  return { rows: [...byMonth.values()].flat(), differences, fates }
}

function newestOfEachMonth(workbooks: readonly Dm01Workbook[]): Dm01Workbook[] {
  const newest = new Map<string, Dm01Workbook>()
  for (const workbook of workbooks) {
    const other = newest.get(workbook.month)
    if (!other || workbook.dated > other.dated) newest.set(workbook.month, workbook)
  }
  return [...newest.values()]
}

function compare(compiled: readonly ProviderMonth[], workbook: Dm01Workbook, used: Difference['used']): Difference[] {
  const before = new Map(compiled.map((row) => [row.provider_code, row]))
  const after = new Map(workbook.rows.map((row) => [row.provider_code, row]))
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((code) =>
    countColumns
      .map((column) => ({
        provider_code: code,
        month: workbook.month,
        column_name: column,
        compiled: before.get(code)?.[column] ?? null,
        workbook: after.get(code)?.[column] ?? null,
        workbook_revised: workbook.dated,
        used,
        quality: 'exact' as const,
      }))
      .filter((row) => row.compiled !== row.workbook),
  )
}
