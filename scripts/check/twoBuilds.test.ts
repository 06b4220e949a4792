import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openNative } from '~/engine/native.server'
import { buildData } from '../build/buildData'
import { builtFile, builtManifest, dataDir } from './built'

// The first is what stands in public/data.
const one = builtManifest()
const second = mkdtempSync(join(tmpdir(), 'dexa-atlas-second-'))
const other = await buildData({ dataDir, out: second, say: () => undefined })

afterAll(() => { rmSync(second, { recursive: true, force: true }) })

test('public/data is what today’s data give, byte for byte where the manifest says so; if not: npm run data:build', () => {
  expect(one.files.map(({ path }) => path)).toEqual(other.files.map(({ path }) => path))
  const lasting = (files: typeof one.files) => files.filter((file) => file.same_bytes_every_build)
  expect(lasting(one.files)).toEqual(lasting(other.files))
})

test('only the databases may differ in bytes: DuckDB leaves chance in unused space and in its choice of compression', () => {
  const chancy = one.files.filter((file) => !file.same_bytes_every_build).map(({ path }) => path)
  const names = ['access.duckdb', 'atlas.duckdb']
  expect(chancy).toEqual([one.data_vintage, '', 'latest'].flatMap((folder) => names.map((name) => join(folder, name))).toSorted())
})

test.each(['access', 'atlas'])('%s.duckdb holds the same tables, rows, comments and views in both builds', async (name) => {
  const [contents, again] = await Promise.all([builtFile(`${name}.duckdb`), join(second, `${name}.duckdb`)].map(readAll))
  expect(Object.keys(contents ?? {}).length).toBeGreaterThan(0)
  expect(again).toEqual(contents)
})

async function readAll(path: string): Promise<Record<string, string>> {
  const database = await openNative(path)
  const definitions = await database.query(
    `select table_name as name, comment, sql, false as is_view from duckdb_tables() where not internal
     union all select view_name, comment, sql, true from duckdb_views() where not internal order by name`,
  )
  const columns = await database.query(
    'select table_name, column_name, data_type, comment from duckdb_columns() where not internal order by all',
  )
  const rows: [string, string][] = []
  for (const { name, is_view } of definitions) {
    if (!is_view) rows.push([String(name), JSON.stringify(await database.query(`from ${String(name)}`))])
  }
  await database.close()
  return { definitions: JSON.stringify(definitions), columns: JSON.stringify(columns), ...Object.fromEntries(rows) }
}
