import { copyFileSync, cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { measureTable, sourceTable } from '~/contracts/catalogueTables'
import { dexaAreaMonth } from '~/contracts/dexaTables'
import { sqlTables } from '~/contracts/index'
import { area, areaSuccession, postcodeDistrict, provider, providerFormer, site } from '~/contracts/placeTables'
import type { Row, Table } from '~/contracts/table'
import type { CellRow } from '../data/rows'
import { buildBoundaries } from './boundaries'
import { changesFeed, dataChanges } from './changesFeed'
import { dataPackage } from './datapackage'
import { deriveTables } from './derive/index'
import { writeDownloads } from './downloads'
import { buildCommit, describeFiles, type Manifest } from './manifest'
import { type Data, readData } from './readData'
import { searchIndex } from './searchIndex'
import { writeDatabase } from './writeDatabase'

/** Folder of the tables by names that stay; the one beside it is named after the last month of the data. */
const latest = 'latest'

interface Build {
  dataDir: string
  /** An empty folder. */
  out: string
  say: (line: string) => void
}

/** Builds public/data from data/ and returns its manifest. */
export async function buildData({ dataDir, out, say }: Build): Promise<Manifest> {
  say('reading and checking tables')
  const data = readData(dataDir)
  const tables = new Map<Table, readonly CellRow[]>([...data.all, ...deriveTables(data), ...catalogue(data)])
  const inDatabase = (name: Table['database']) => new Map([...tables].filter(([table]) => table.database === name))

  say('writing atlas.duckdb and access.duckdb')
  await writeDatabase(join(out, 'atlas.duckdb'), inDatabase('atlas'), { sqlTables })
  await writeDatabase(join(out, 'access.duckdb'), inDatabase('access'), { sqlTables: [] })

  say('writing downloads')
  const folder = join(out, latest)
  const names = (name: Table['database']) => [...inDatabase(name).keys()].map((table) => table.name)
  const written = await writeDownloads(join(out, 'atlas.duckdb'), folder, [...names('atlas'), ...sqlTables.map(({ name }) => name)])
  written.push(...(await writeDownloads(join(out, 'access.duckdb'), folder, names('access'))))

  say('writing boundaries')
  for (const { file, text } of await buildBoundaries(dataDir)) writeFileSync(join(out, file), text)

  const rowsOf = <T extends Table>(table: T) => tables.get(table) as Row<T>[]
  const search = searchIndex({
    areas: rowsOf(area),
    successions: rowsOf(areaSuccession),
    providers: rowsOf(provider),
    formerProviders: rowsOf(providerFormer),
    sites: rowsOf(site),
    districts: rowsOf(postcodeDistrict),
  })
  writeFileSync(join(out, 'search.json'), JSON.stringify(search))
  writeFileSync(join(out, 'measures.json'), JSON.stringify(data.measures))
  writeFileSync(join(out, 'sources.json'), JSON.stringify(data.sources))

  const vintage = rowsOf(dexaAreaMonth).reduce((last, { month }) => (month > last ? month : last), '')
  const changes = dataChanges()
  writeFileSync(join(out, 'changes.json'), `${JSON.stringify(changesFeed(changes), null, 1)}\n`)
  const packaged = dataPackage([...tables.keys(), ...sqlTables], { files: describeFiles(folder), sources: data.sources, vintage, created: changes[0]?.date ?? null })
  writeFileSync(join(folder, 'datapackage.json'), `${JSON.stringify(packaged, null, 1)}\n`)
  for (const name of ['atlas.duckdb', 'access.duckdb']) copyFileSync(join(out, name), join(folder, name))
  // The dated copy is what a citation can name; both hold the same until there are newer figures.
  cpSync(folder, join(out, vintage), { recursive: true })
  return {
    name: 'dexa-atlas',
    data_vintage: vintage,
    build_commit: buildCommit(),
    tables: written,
    files: describeFiles(out).map((file) => ({ ...file, same_bytes_every_build: !file.path.endsWith('.duckdb') })),
  }
}

function catalogue({ measures, sources }: Data): [Table, CellRow[]][] {
  const pick = (table: Table, from: object) =>
    Object.fromEntries(Object.keys(table.columns).map((column) => [column, (from as CellRow)[column] ?? null]))
  return [
    [measureTable, measures.map((measure) => pick(measureTable, { ...measure, quality: 'exact' }))],
    [sourceTable, sources.map((source) => pick(sourceTable, { ...source, quality: 'exact' }))],
  ]
}
