import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { committedTables } from '~/contracts/index'
import { type Measure, measureSchema } from '~/contracts/measure'
import { measureIds } from '~/contracts/measureIds'
import { type Source, sourceRegister } from '~/contracts/source'
import type { Table } from '~/contracts/table'
import { readTable } from '../data/readTable'
import type { CellRow, RowOfTable } from '../data/rows'

export interface Data {
  rows<T extends Table>(table: T): RowOfTable<T>[]
  all: ReadonlyMap<Table, readonly CellRow[]>
  measures: readonly Measure[]
  sources: readonly Source[]
}

/** Reads everything under data/ and checks each row against its contract. */
export function readData(dataDir: string): Data {
  const read = (file: string) => readFileSync(join(dataDir, file), 'utf8')
  const all = new Map<Table, readonly CellRow[]>(
    committedTables.map((table) => [table, readTable<Table>(table, read(`${table.name}.csv`))]),
  )
  return {
    all,
    rows: <T extends Table>(table: T) => all.get(table) as RowOfTable<T>[],
    measures: readMeasures(join(dataDir, 'measures')),
    sources: sourceRegister.parse(JSON.parse(read('sources.json'))),
  }
}

function readMeasures(folder: string): Measure[] {
  const measures = readdirSync(folder).map((file) => {
    const parsed = measureSchema.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')))
    if (!parsed.success) throw new Error(`data/measures/${file}: ${parsed.error.message}`)
    return parsed.data
  })
  return measures.sort((a, b) => measureIds.indexOf(a.id) - measureIds.indexOf(b.id))
}

