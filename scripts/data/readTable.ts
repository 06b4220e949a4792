import { csvParseRows } from 'd3-dsv'
import type { Column, Table } from '~/contracts/table'
import { checkRows } from './checkRows'
import type { Cell, RowOfTable } from './rows'
import { fileOf } from './rows'
import { TableFault } from './TableFault'

/**
 * Reads one of our own tables and checks every row against its contract; an empty cell is null.
 * @param text contents of data/<name>.csv, UTF-8
 * @throws TableFault with row and column
 */
export function readTable<T extends Table>(table: T, text: string): RowOfTable<T>[] {
  const file = fileOf(table)
  const columns = Object.entries(table.columns)
  const [header = [], ...records] = csvParseRows(text)
  columns.forEach(([name], index) => {
    if (header[index] !== name) {
      throw new TableFault(file, 1, name, `column ${index + 1} is "${header[index] ?? ''}"`)
    }
  })
  const rows = records.map((record, index) => {
    if (record.length !== columns.length) {
      throw new TableFault(file, index + 2, undefined, `${record.length} cells, not ${columns.length}`)
    }
    return Object.fromEntries(
      columns.map(([name, column], at) => [name, cellOf(column, record[at] ?? '')]),
    )
  })
  checkRows(table, rows)
  return rows as RowOfTable<T>[]
}

/** What the text stands for; text that fits no value of its type is left for the contract to refuse. */
function cellOf({ sqlType }: Column, text: string): Cell {
  if (text === '') return null
  if (sqlType === 'BOOLEAN') return text === 'true' ? true : text === 'false' ? false : text
  if (sqlType === 'VARCHAR') return text
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text) ? Number(text) : text
}
