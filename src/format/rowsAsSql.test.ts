import { DuckDBInstance } from '@duckdb/node-api'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FigureCell } from '~/contracts/figure'
import { rowsAsSql } from './rowsAsSql'

const columns = [{ name: 'label', description: '' }, { name: 'value', description: '' }, { name: 'low', description: '' }]

async function answered(sql: string): Promise<unknown[][]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const reader = await connection.runAndReadAll(sql)
  return reader.getRowsJS()
}

test('DuckDB gives back the rows that were written, to the last digit', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await fc.assert(fc.asyncProperty(
    fc.array(fc.tuple(fc.option(fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0'))), fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), fc.option(fc.integer())), { minLength: 1, maxLength: 20 }),
    async (rows: FigureCell[][]) => {
      const reader = await connection.runAndReadAll(rowsAsSql('scenario', { columns, rows }, ['about']))
      expect(reader.getRowsJS().map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : Object.is(cell, -0) ? 0 : cell)))).toEqual(rows.map((row) => row.map((cell) => (Object.is(cell, -0) ? 0 : cell))))
    },
  ), { numRuns: 100 })
})

test('a whole number beyond those a double counts one by one comes back the same', async () => {
  const rows = [['large', 21301072671639800000, -21301072671639800000], ['first beyond', 2 ** 53, 2 ** 63], ['last before', Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]]
  expect((await answered(rowsAsSql('scenario', { columns, rows }, []))).map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : cell)))).toEqual(rows)
})

test('no rows give none, under the same names; words before them cannot leave their comment', async () => {
  expect(await answered(rowsAsSql('scenario', { columns, rows: [] }, ['one\nselect 2']))).toEqual([])
  expect(await answered(rowsAsSql('scenario', { columns, rows: [["it's", 0.1, null]] }, ["a'b\r\n; drop"]))).toEqual([["it's", 0.1, null]])
})
