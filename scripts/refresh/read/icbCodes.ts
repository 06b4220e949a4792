import type { Edition } from '~/contracts/codes'
import type { area } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'
import type { SourceRow } from '../readCsv'

type Area = Row<typeof area>

export const icbsOf = (areas: readonly Area[], edition: Edition): Area[] =>
  areas.filter((one) => one.level === 'icb' && one.edition === edition)

/** ONS codes of July 2022; a small move of the border between the two gave them new ones in April 2023. */
const recoded: Record<string, string> = {
  E54000052: 'E54000063', // Surrey Heartlands
  E54000053: 'E54000064', // Sussex
}

/** Finds the ICB of an edition that a cell names by its ONS code; a fault where there is none. */
export function icbByGss(areas: readonly Area[], edition: Edition): (row: SourceRow, column: string) => Area {
  const byGss = new Map(icbsOf(areas, edition).map((icb) => [icb.gss, icb]))
  return (row, column) =>
    byGss.get(recoded[row.cell(column)] ?? row.cell(column)) ??
    row.fault(column, `"${row.cell(column)}"`, `the ONS code of one of the ${byGss.size} ICBs of ${edition}`)
}
