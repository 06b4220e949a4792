import { DuckDBInstance } from '@duckdb/node-api'
import { csvParseRows } from 'd3-dsv'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { measureTable, sourceTable } from '~/contracts/catalogueTables'
import { committedTables, derivedTables, sqlTables } from '~/contracts/index'
import type { Table } from '~/contracts/table'
import { readTable } from '../data/readTable'
import { builtFile, builtManifest, builtText } from './built'

interface Field {
  name: string
  type: string
}
interface Resource {
  name: string
  path: string
  bytes: number
  hash: string
  schema: { fields: Field[]; primaryKey: string[]; missingValues: string[] }
}

const packaged = JSON.parse(builtText('datapackage.json')) as {
  name: string
  licenses: { name: string; path: string }[]
  sources: { title: string }[]
  resources: Resource[]
}
const manifest = builtManifest()
const tables: readonly Table[] = [...committedTables, ...derivedTables, measureTable, sourceTable, ...sqlTables]
const each = tables.map((table) => [table.name, table] as const)
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const rowsListed = ({ name }: Table) => manifest.tables.find((table) => table.name === name)?.rows

describe('datapackage.json', () => {
  test('has what Frictionless asks of a package: a name, licences with an address, sources, resources', () => {
    expect(packaged.name).toMatch(/^[a-z0-9._-]+$/)
    for (const { path } of packaged.licenses) expect(path).toMatch(/^https:\/\//)
    expect(packaged.sources.length).toBeGreaterThan(0)
    const names = packaged.resources.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(packaged.resources.map(({ path }) => path).toSorted()).toEqual(tables.map(({ name }) => `downloads/${name}.csv`).toSorted())
  })

  test.each(packaged.resources.map((resource) => [resource.path, resource] as const))('describes %s', (path, resource) => {
    const { name, bytes, hash, schema } = resource
    const file = readFileSync(builtFile(path))
    expect(name).toMatch(/^[a-z0-9._-]+$/)
    expect([bytes, hash]).toEqual([file.length, `sha256:${sha256(file)}`])
    const [header] = csvParseRows(file.toString('utf8').slice(0, 10_000))
    expect(schema.fields.map((field) => field.name)).toEqual(header)
    for (const { type } of schema.fields) expect(['string', 'integer', 'number', 'boolean']).toContain(type)
    for (const key of schema.primaryKey) expect(header).toContain(key)
    expect(schema.missingValues).toEqual([''])
  })
})

describe('downloads', () => {
  test.each(each)('%s.csv keeps its contract and has the rows that the manifest says', (name, table) => {
    expect(readTable<Table>(table, builtText(`downloads/${name}.csv`))).toHaveLength(rowsListed(table) ?? NaN)
  })

  test('every table as Parquet has as many rows, and the columns of its CSV', async () => {
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    for (const table of tables) {
      const reader = await connection.runAndReadAll(`from '${builtFile(`downloads/${table.name}.parquet`)}'`)
      expect(reader.currentRowCount, table.name).toBe(rowsListed(table))
      expect(reader.columnNames(), table.name).toEqual(Object.keys(table.columns))
    }
    connection.closeSync()
    instance.closeSync()
  })
})

test('manifest.json gives bytes and sha256 of every file as it lies there', () => {
  for (const { path, bytes, sha256: hash } of manifest.files) {
    const file = readFileSync(builtFile(path))
    expect([path, file.length, sha256(file)]).toEqual([path, bytes, hash])
  }
})
