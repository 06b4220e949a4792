import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Measure } from '~/contracts/measure'
import type { Table } from '~/contracts/table'
import type { SqlRow } from '~/engine/Database'
import { openNative } from '~/engine/native.server'
import type { Manifest } from '../build/manifest'
import { readTable } from '../data/readTable'
import type { RowOfTable } from '../data/rows'

export const root = join(import.meta.dirname, '..', '..')
export const dataDir = join(root, 'data')

export const committedText = (table: Table): string => readFileSync(join(dataDir, `${table.name}.csv`), 'utf8')

/** Rows of data/<table>.csv, checked against the contract. */
export const committed = <T extends Table>(table: T): RowOfTable<T>[] => readTable(table, committedText(table))

/** Path of a file that the build writes. */
export function builtFile(name: string): string {
  const path = join(root, 'public', 'data', name)
  if (!existsSync(path)) throw new Error(`public/data is not built (no ${name}): run npm run data:build`)
  return path
}

export const builtText = (name: string): string => readFileSync(builtFile(name), 'utf8')
export const builtManifest = (): Manifest => JSON.parse(builtText('manifest.json')) as Manifest

/** Opened once for all tests of a process: opening takes longer than most answers. */
const opened = new Map<Table['database'], ReturnType<typeof openNative>>()

/** Answers SQL on a built database. */
export async function ask(sql: string, name: Table['database'] = 'atlas'): Promise<SqlRow[]> {
  const database = opened.get(name) ?? openNative(builtFile(`${name}.duckdb`))
  opened.set(name, database)
  return (await database).query(sql)
}

/** All rows of a table in the built database. */
export const built = async <T extends Table>(table: T): Promise<RowOfTable<T>[]> =>
  (await ask(`from ${table.name}`, table.database)) as RowOfTable<T>[]

/** The measures as the site gets them. */
export const builtMeasures = (): Measure[] => JSON.parse(builtText('measures.json')) as Measure[]
