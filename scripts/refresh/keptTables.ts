import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Table } from '~/contracts/table'
import { readTable } from '../data/readTable'
import { fileOf, type RowOfTable } from '../data/rows'

/** Rows that the data folder holds before the refresh: registers kept by hand, and what was read earlier. */
export type KeptTables = <T extends Table>(table: T) => RowOfTable<T>[]

/** @throws TableFault where a row breaks its contract; a table that is not there has no rows */
export const keptTables =
  (dataDir: string): KeptTables =>
  (table) => {
    const path = join(dataDir, fileOf(table))
    return existsSync(path) ? readTable(table, readFileSync(path, 'utf8')) : []
  }
