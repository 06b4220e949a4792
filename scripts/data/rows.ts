import type { Row, Table } from '~/contracts/table'

export type Cell = string | number | boolean | null
export type CellRow = Readonly<Record<string, Cell>>

/** Rows of a table known at compile time are typed; of any other they are rows of cells. */
export type RowOfTable<T extends Table> = [Row<T>] extends [never] ? CellRow : Row<T>

/** Where a table is kept, below the data folder. */
export const fileOf = (table: Table) => `${table.name}.csv`

export const keyOf = (table: Table, row: CellRow) =>
  table.key.map((column) => String(row[column])).join(' ')
