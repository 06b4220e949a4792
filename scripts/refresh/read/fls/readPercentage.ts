import type { SourceRow } from '../../readCsv'

const empty = /^([-–—]|n\/a)?$/i

/** A percentage of the benchmark table, 0 to 100, null where the page has none; ".1" is 0.1, as the page prints it. */
export function readPercentage(row: SourceRow, column: string): number | null {
  const text = row.cell(column)
  if (empty.test(text)) return null
  refuseRunTogether(row, column)
  if (!/^(0|[1-9]\d*)?(\.\d+)? ?%?$/.test(text) || !/\d/.test(text)) return row.fault(column, `"${text}"`, 'a percentage from 0 to 100, or an empty cell')
  const value = Number(text.replace(/ ?%$/, ''))
  return value <= 100 ? value : row.fault(column, `"${text}"`, 'a percentage from 0 to 100; figures may have run together')
}

/** Patients recorded: a whole number, null where the page has none. */
export function readRecords(row: SourceRow, column: string): number | null {
  const text = row.cell(column)
  if (empty.test(text)) return null
  refuseRunTogether(row, column)
  if (/^(0|[1-9]\d*|[1-9]\d{0,2}(,\d{3})+)$/.test(text)) return Number(text.replaceAll(',', ''))
  return row.fault(column, `"${text}"`, 'a whole number, zero or more')
}

/** Copying the page as text glues a row's figures together, and nobody can tell where one ends. */
function refuseRunTogether(row: SourceRow, column: string): void {
  const text = row.cell(column)
  if (/\..*\./.test(text) || /^0\d/.test(text) || /\d\s+\d/.test(text)) {
    row.fault(column, `several figures in one cell, "${text}"`, 'one figure in each cell: copy the table cell by cell')
  }
}
