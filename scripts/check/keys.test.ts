import { describe, expect, test } from 'vitest'
import { measureTable, sourceTable } from '~/contracts/catalogueTables'
import { flsAudit } from '~/contracts/flsAuditTables'
import { committedTables, derivedTables, sqlTables } from '~/contracts/index'
import { flsEvidence } from '~/contracts/registerTables'
import type { Table } from '~/contracts/table'
import { ask, built, builtManifest, committed } from './built'

const committedOnes: readonly Table[] = committedTables
const tables: readonly Table[] = [...committedTables, ...derivedTables, measureTable, sourceTable, ...sqlTables]

/** Nobody has put a file of the audit into the folder yet, or perhaps somebody has. */
const mayBeEmpty: readonly Table[] = [flsAudit]

/** Rows of a table in the built database, and different keys among them. */
async function counted({ name, key, database }: Table): Promise<{ rows: number; keys: number }> {
  const [found] = await ask(`select count(*) as rows, count(distinct row(${key.join(', ')})) as keys from ${name}`, database)
  return { rows: Number(found?.rows), keys: Number(found?.keys) }
}

const repeated = (keys: readonly string[]) => keys.filter((key, index) => keys.indexOf(key) !== index)

describe('every key is unique', () => {
  test.each(tables.map((table) => [table.name, table] as const))('in %s', async (_, table) => {
    const { rows, keys } = await counted(table)
    if (!mayBeEmpty.includes(table)) expect(rows).toBeGreaterThan(0)
    expect(keys).toBe(rows)
  })

  test('in area_measure', async () => {
    const [row] = await ask(
      'select count(*) as rows, count(distinct (measure, window_months, edition, area_code, month)) as keys from area_measure',
    )
    expect(row?.rows).toBe(row?.keys)
  })
})

test('the databases hold the rows of the committed tables, neither more nor fewer', async () => {
  const asCommitted = committedOnes.filter((table) => table !== flsEvidence)
  for (const table of asCommitted) expect((await counted(table)).rows, table.name).toBe(committed(table).length)
})

test('evidence is what is kept by hand, and beyond it only services of the audit', async () => {
  const ids = (await built(flsEvidence)).map(({ id }) => id)
  const byHand = committed(flsEvidence).map(({ id }) => id)
  const audited = committed(flsAudit).map(({ year, service_id }) => `flsdb-${year}-${service_id}`)
  expect(byHand.filter((id) => !ids.includes(id))).toEqual([])
  expect(ids.filter((id) => !byHand.includes(id) && !audited.includes(id))).toEqual([])
})

test('the manifest names every table once, with its rows', async () => {
  const { tables: listed } = builtManifest()
  expect(repeated(listed.map(({ name }) => name))).toEqual([])
  expect(listed.map(({ name }) => name).toSorted()).toEqual(tables.map(({ name }) => name).toSorted())
  for (const table of tables) {
    expect(listed.find(({ name }) => name === table.name)?.rows, table.name).toBe((await counted(table)).rows)
  }
})
