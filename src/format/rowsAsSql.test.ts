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

test('no rows give none, under the same names; words before them cannot leave their comment', async () => {
  expect(await answered(rowsAsSql('scenario', { columns, rows: [] }, ['one\nselect 2']))).toEqual([])
  expect(await answered(rowsAsSql('scenario', { columns, rows: [["it's", 0.1, null]] }, ["a'b\r\n; drop"]))).toEqual([["it's", 0.1, null]])
})
