import type { Table } from '~/contracts/table'
import { openNative } from '~/engine/native.server'
import { builtFile, readManifest, readMeasures, readSources } from './built.server'
import { dictionary, measureRows } from './methods/dictionary'
import { everyTable } from './methods/everyTable'

/** What the dictionary is built with: contracts and measures, and the first row of each table. */
export async function loadDictionary() {
  const manifest = readManifest()
  const titles = new Map(readSources().map(({ id, title }) => [id, title]))
  const base = import.meta.env.BASE_URL
  return {
    tables: dictionary({
      tables: everyTable,
      base,
      rowsOf: new Map(manifest.tables.map(({ name, rows }) => [name, rows])),
      firstRows: new Map([...(await firstRows('atlas')), ...(await firstRows('access'))]),
      titleOfSource: (id) => titles.get(id) ?? id,
    }),
    measures: measureRows(readMeasures(), base),
  }
}

async function firstRows(name: Table['database']): Promise<[string, Record<string, unknown>][]> {
  const database = await openNative(builtFile(`${name}.duckdb`))
  const rows: [string, Record<string, unknown>][] = []
  for (const table of everyTable.filter((one) => one.database === name)) {
    const [row] = await database.query(`from ${table.name} order by all limit 1`)
    if (row) rows.push([table.name, row])
  }
  await database.close()
  return rows
}
