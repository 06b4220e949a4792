import { expect, test } from 'vitest'
import { area } from '~/contracts/placeTables'
import { dexaAreaMonth } from '~/contracts/dexaTables'
import { dictionary, found } from './dictionary'

const tables = dictionary({
  tables: [area, dexaAreaMonth],
  base: '/x/',
  rowsOf: new Map([['area', 1234]]),
  firstRows: new Map([['area', { edition: '2023', code: 'ENG', parent_code: null, name: 'n'.repeat(90) }]]),
  titleOfSource: (id) => `Title of ${id}`,
})
const [places, months] = tables

test('a table: key, rows, files, sources and each column with unit, empty cells and the first row', () => {
  expect(places).toMatchObject({ id: 'table-area', key: 'edition, code', where: '1,234 rows, in atlas.duckdb.', ties: [] })
  expect(places?.files.map(({ href }) => href)).toEqual(['/x/data/latest/area.csv', '/x/data/latest/area.parquet'])
  expect(places?.sources[0]).toEqual({ title: 'Title of ons-icb-2023', href: '/x/methods#source-ons-icb-2023' })
  const column = (name: string) => places?.columns.find((one) => one.name === name)
  expect(column('code')?.sample).toBe('ENG')
  expect(column('parent_code')).toMatchObject({ type: 'text, empty: not known', sample: 'empty' })
  expect(column('name')?.sample).toBe(`${'n'.repeat(59)}…`)
})

test('columns that point into another table say so', () => {
  expect(months?.ties).toEqual([{ text: 'edition and area_code → area', href: '#table-area' }])
  expect(months?.columns[0]?.sample).toBe('no rows yet')
})

test('a search finds whole tables by name and single columns by their words; nothing asked is everything', () => {
  expect(found(tables, ' ')).toEqual(tables)
  expect(found(tables, 'boundary editions').map(({ name }) => name)).toEqual(['area'])
  const [only, ...others] = found(tables, 'parent_code')
  expect([only?.name, only?.columns.map(({ name }) => name), others]).toEqual(['area', ['parent_code'], []])
  expect(found(tables, 'no such words here')).toEqual([])
})
