import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { describedNatively } from './describedNatively.server'
import { answering, longestCell } from './wrapped'

const connection = await (await DuckDBInstance.create(':memory:')).connect()

async function ask(sql: string) {
  const columns = await describedNatively(connection, sql)
  return (await connection.runAndReadAll(answering(sql, columns, 10).sql)).getRowsJson()
}

test('a cell that is too long stays behind, whatever holds its text, and its column is told', async () => {
  const long = `repeat('a', ${String(longestCell + 1)})`
  expect(await ask(`select 1 as n, ${long} as text`)).toEqual([[1, null, 1]])
  expect(await ask(`select 1 as n, 'b' as text, [${long}] as list, ${long} as later`)).toEqual([[1, 'b', null, null, 2]])
  expect(await ask(`select ${long}::blob as bytes, date '2026-03-01' as day`)).toEqual([[null, '2026-03-01', 0]])
})

test('one of just the limit is carried, as are rows without any text', async () => {
  const [row] = await ask(`select repeat('a', ${String(longestCell)}) as text, null as missing`)
  expect([(row![0] as string).length, row![1], row![2]]).toEqual([longestCell, null, null])
  expect(await ask('select 1 as n, 2.5::decimal(5,2) as d, true as yes')).toEqual([[1, '2.50', true, null]])
})
