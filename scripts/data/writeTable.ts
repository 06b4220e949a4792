import { csvFormatRows } from 'd3-dsv'
import type { Table } from '~/contracts/table'
import { checkRows } from './checkRows'
import type { Cell, CellRow, RowOfTable } from './rows'

/**
 * The table as CSV: columns in contract order, rows in key order, LF, null as an empty cell.
 * The same rows always give the same text, so a diff shows only what changed.
 * @throws TableFault where a row breaks the contract
 */
export function writeTable<T extends Table>(table: T, rows: readonly RowOfTable<T>[]): string {
  const sorted = (rows as readonly CellRow[]).toSorted(byKey(table))
  checkRows(table, sorted)
  const columns = Object.keys(table.columns)
  const records = sorted.map((row) => columns.map((column) => textOf(row[column] ?? null)))
  return `${csvFormatRows([columns, ...records])}\n`
}

const textOf = (cell: Cell) => (cell === null ? '' : String(cell))

const byKey = (table: Table) => (a: CellRow, b: CellRow) => {
  for (const column of table.key) {
    const order = compare(a[column] ?? '', b[column] ?? '')
    if (order !== 0) return order
  }
  return 0
}

/** By value or code point: no locale, so the order is the same on every machine. */
const compare = (a: Exclude<Cell, null>, b: Exclude<Cell, null>) => (a < b ? -1 : a > b ? 1 : 0)
