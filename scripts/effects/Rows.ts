import type { Table } from '~/contracts/table'
import type { RowOfTable } from '../data/rows'

/** Rows of a committed table. */
export type Rows = <T extends Table>(table: T) => RowOfTable<T>[]
