import { describe, expect, test } from 'vitest'
import { flsEvidence } from '~/contracts/registerTables'
import { ask } from './built'

/** Columns of every table and view, by name. */
const columns = await ask('select table_name, column_name from duckdb_columns() where not internal')
const columnsOf = (name: string) =>
  columns.filter((row) => row.table_name === name).map((row) => String(row.column_name))
const withAreas = [...new Set(columns.map((row) => String(row.table_name)))].filter((name) =>
  columnsOf(name).some((column) => /^(area_code|icb_code|icb_2023|icb_2026)$/.test(column)),
)

describe('what nobody published, no table pretends to know', () => {
  test('evidence about fracture liaison services holds words and a year, no coverage of an ICB', () => {
    const numbers = Object.entries(flsEvidence.columns).filter(([, { sqlType }]) => sqlType !== 'VARCHAR')
    expect(numbers.map(([name]) => name)).toEqual(['year'])
  })

  test('no table with ICBs has a column of coverage', () => {
    expect(withAreas).toContain('fls_evidence')
    expect(withAreas.flatMap(columnsOf).filter((column) => /cover|fls|percent/i.test(column))).toEqual([])
  })

  test('no provider or site has a count of scanners', () => {
    const names = ['provider', 'site', 'dexa_provider_month'].flatMap(columnsOf)
    expect(names.filter((column) => /scanner|machine/i.test(column))).toEqual([])
  })
})
