import { nationalCommissioner } from '~/contracts/codes'
import type { dexaIcbMonth } from '~/contracts/dexaTables'
import type { Row } from '~/contracts/table'
import { readCsv } from '../readCsv'
import { SourceFault } from '../SourceFault'
import type { SourceFolder } from '../SourceFolder'
import { checkMonths } from './checkMonths'
import { onceOnly, readCode, readMonth, readRegion } from './dm01Cells'
import { compiledColumns, type CountColumn } from './dm01Columns'
import { readCounts } from './dm01Counts'
import { checkNamedMonths, onlyFile } from './onlyFile'

export type IcbMonth = Row<typeof dexaIcbMonth>

const icbShape = /^(Q[A-Z0-9]{2}|X24)$/

/** Months whose tests and later bands were misaligned where the published files were compiled. */
export const knownHoles: readonly string[] = ['2023-06']
/** What was lost in them, in every row. */
const holeColumns: readonly CountColumn[] = [
  'weeks_10_to_11', 'weeks_11_to_12', 'weeks_12_to_13', 'weeks_13_plus',
  'tests_waiting_list', 'tests_planned', 'tests_unscheduled', 'tests_total',
] // prettier-ignore
const holeNote =
  'Tests and the bands from 10 weeks are missing for this month: their columns were out of step in the copy of the published file'

export function readCommissionerCsv(sources: SourceFolder): { file: string; rows: IcbMonth[] } {
  const start = 'activity/dm01_dexa_icb_monthly_'
  const file = onlyFile(sources.list('activity'), start, 'NHS England, as data/sources.json tells under dm01-commissioner')
  const columns = ['month', 'region_code', 'icb_code', 'quality_flag', ...Object.values(compiledColumns)]
  const once = onceOnly('ICB and month')
  const rows = readCsv(file, sources.text(file), columns).map((row): IcbMonth => {
    const month = readMonth(row, 'month')
    const code = readCode(row, 'icb_code', icbShape, 'the ODS code of an ICB of 2023, or X24')
    once(row, 'icb_code', `${code} in ${month}`)
    readRegion(row, 'region_code', code === nationalCommissioner)
    const hole = knownHoles.includes(month)
    const flag = row.cell('quality_flag')
    if (flag !== '' && !hole) row.fault('quality_flag', `"${flag}"`, `none: only ${knownHoles.join(', ')} is known to have gaps`)
    const counts = readCounts(row, compiledColumns, hole ? holeColumns : [])
    const gaps = Object.values(counts).includes(null)
    for (const column of holeColumns) {
      if (gaps && counts[column] !== null) row.fault(compiledColumns[column], `${counts[column]}`, `an empty cell, as in the others of ${month}`)
    }
    return { icb_code: code, month, ...counts, quality: 'exact', note: gaps ? holeNote : null }
  })
  const months = rows.map(({ month }) => month)
  checkMonths(file, months)
  checkNamedMonths(file, months)
  checkSameCommissioners(file, rows)
  checkWholeHoles(file, rows)
  return { file, rows }
}

/** Every commissioner reports every month, so one that is absent was lost on the way. */
function checkSameCommissioners(file: string, rows: readonly IcbMonth[]): void {
  const all = new Set([nationalCommissioner, ...rows.map(({ icb_code }) => icb_code)])
  const present = new Set(rows.map(({ icb_code, month }) => `${icb_code} ${month}`))
  for (const month of new Set(rows.map((row) => row.month))) {
    for (const code of all) {
      if (!present.has(`${code} ${month}`)) {
        throw new SourceFault(
          { file, column: 'icb_code' },
          `no row for ${code} in ${month}`,
          'a row for every commissioner in every month',
        )
      }
    }
  }
}

/** A gap goes through a whole month: in one row alone, a figure was lost on the way, or put in. */
function checkWholeHoles(file: string, rows: readonly IcbMonth[]): void {
  for (const month of knownHoles) {
    const there = rows.filter((row) => row.month === month)
    const gaps = there.filter(({ note }) => note !== null)
    if (gaps.length > 0 && gaps.length < there.length) {
      throw new SourceFault({ file, column: 'quality_flag' }, `gaps in ${gaps.length} of ${there.length} rows of ${month}`, 'them in all rows or none')
    }
  }
}
