import type { Table } from '~/contracts/table'
import { type RowOfTable, fileOf } from '../data/rows'
import { writeTable } from '../data/writeTable'

/** A file to be, below the data folder. */
export interface DataFile {
  readonly file: string
  readonly text: string
  /** Rows of a table; null for other files. */
  readonly rows: number | null
}

/** @throws TableFault where a row breaks the table's contract */
export const tableFile = <T extends Table>(table: T, rows: readonly RowOfTable<T>[]): DataFile => ({
  file: fileOf(table),
  text: writeTable(table, rows),
  rows: rows.length,
})
