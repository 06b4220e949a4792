import { DuckDBInstance } from '@duckdb/node-api'
import { Ajv } from 'ajv'
import { csvParseRows } from 'd3-dsv'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { measureTable, sourceTable } from '~/contracts/catalogueTables'
import { committedTables, derivedTables, sqlTables } from '~/contracts/index'
import type { Table } from '~/contracts/table'
import { readTable } from '../data/readTable'
import { builtFile, builtManifest, builtText } from './built'
import { tabularDataPackage } from './tabularDataPackage'

interface Field {
  name: string
  type: string
}
interface FileInPackage {
  path: string
  bytes: number
  hash: string
}
interface Resource extends FileInPackage {
  name: string
  parquet: FileInPackage
  schema: { fields: Field[]; primaryKey: string[]; foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[]; missingValues: string[] }
}

const packaged = JSON.parse(builtText('latest/datapackage.json')) as {
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
  test('keeps the rules of a tabular data package, version 1', () => {
    const isPackage = new Ajv({ allErrors: true }).compile(tabularDataPackage)
    isPackage(packaged)
    expect(isPackage.errors ?? []).toEqual([])
  })

  test.each([
    ['a resource without a profile', (one: Record<string, unknown>) => { delete one.profile }],
    ['a name in capitals', (one: Record<string, unknown>) => { one.name = 'Area' }],
    ['a path that leaves the package', (one: Record<string, unknown>) => { one.path = '../area.csv' }],
    ['a field of no known type', (one: Record<string, unknown>) => { one.schema = { fields: [{ name: 'a', type: 'text' }] } }],
    ['a foreign key to nothing', (one: Record<string, unknown>) => { one.schema = { fields: [{ name: 'a' }], foreignKeys: [{ fields: ['a'] }] } }],
  ])('the rules refuse %s', (_, spoil) => {
    const spoilt = structuredClone(packaged) as unknown as { resources: Record<string, unknown>[] }
    spoil(spoilt.resources[0] ?? {})
    expect(new Ajv().validate(tabularDataPackage, spoilt)).toBe(false)
  })

  test('has licences with an address, sources, and a resource for every table', () => {
    for (const { path } of packaged.licenses) expect(path).toMatch(/^https:\/\//)
    expect(packaged.sources.length).toBeGreaterThan(0)
    const names = packaged.resources.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(packaged.resources.map(({ path }) => path).toSorted()).toEqual(tables.map(({ name }) => `${name}.csv`).toSorted())
  })

  test.each(packaged.resources.map((resource) => [resource.path, resource] as const))('describes %s', (_, resource) => {
    const { name, schema, parquet } = resource
    for (const { path, bytes, hash } of [resource, parquet]) {
      const file = readFileSync(builtFile(`latest/${path}`))
      expect([path, bytes, hash]).toEqual([path, file.length, `sha256:${sha256(file)}`])
    }
    const [header] = csvParseRows(builtText(`latest/${resource.path}`).slice(0, 10_000))
    expect(name).toBe(resource.path.replace('.csv', '').replaceAll('_', '-'))
    expect(schema.fields.map((field) => field.name)).toEqual(header)
    for (const key of schema.primaryKey) expect(header).toContain(key)
    expect(schema.missingValues).toEqual([''])
  })

  // Each pair is looked up in the files themselves, as someone who trusts the package would join them.
  const references = packaged.resources.flatMap(({ path, schema }) => (schema.foreignKeys ?? []).map((key) => [path, key.fields.join(', '), key.reference.resource, key] as const))
  test('names the ties between tables', () => { expect(references.length).toBeGreaterThan(20) })
  test.each(references)('%s (%s) is found in %s', async (path, _, resource, { fields, reference }) => {
    const other = packaged.resources.find(({ name }) => name === resource)
    expect(other?.schema.primaryKey).toEqual(reference.fields)
    const joined = fields.map((field, index) => `a.${field} = b.${reference.fields[index] ?? ''}`).join(' and ')
    const known = fields.map((field) => `a.${field} is not null`).join(' and ')
    const [row] = await rowsOf(`select count(*)::integer from '${builtFile(`latest/${path}`)}' a where ${known} and not exists (select 1 from '${builtFile(`latest/${other?.path ?? ''}`)}' b where ${joined})`)
    expect(row).toEqual([0])
  })
})

describe('tables to download', () => {
  test.each(each)('%s.csv keeps its contract and has the rows that the manifest says', (name, table) => {
    expect(readTable<Table>(table, builtText(`latest/${name}.csv`))).toHaveLength(rowsListed(table) ?? NaN)
  })

  test('every table as Parquet has as many rows, and the columns of its CSV', async () => {
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    for (const table of tables) {
      const reader = await connection.runAndReadAll(`from '${builtFile(`latest/${table.name}.parquet`)}'`)
      expect(reader.currentRowCount, table.name).toBe(rowsListed(table))
      expect(reader.columnNames(), table.name).toEqual(Object.keys(table.columns))
    }
    connection.closeSync()
    instance.closeSync()
  })

  test('under the month of the data lies what lies under the lasting names', () => {
    const below = (folder: string) => manifest.files.filter(({ path }) => path.startsWith(`${folder}/`)).map(({ path, sha256: hash }) => [path.slice(folder.length + 1), hash])
    expect(below('latest').length).toBe(2 * tables.length + 3)
    expect(below(manifest.data_vintage)).toEqual(below('latest'))
  })

  test.each(['atlas.duckdb', 'access.duckdb'])('%s is the one that the site asks', (name) => {
    expect(sha256(readFileSync(builtFile(`latest/${name}`)))).toBe(sha256(readFileSync(builtFile(name))))
  })
})

test('manifest.json gives bytes and sha256 of every file as it lies there', () => {
  for (const { path, bytes, sha256: hash } of manifest.files) {
    const file = readFileSync(builtFile(path))
    expect([path, file.length, sha256(file)]).toEqual([path, bytes, hash])
  }
})

async function rowsOf(sql: string) {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const reader = await connection.runAndReadAll(sql)
  const rows = reader.getRows()
  connection.closeSync()
  instance.closeSync()
  return rows
}
