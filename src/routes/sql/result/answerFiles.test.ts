import { DuckDBInstance } from '@duckdb/node-api'
import { expect, test } from 'vitest'
import { describedNatively } from '~/engine/reader/describedNatively.server'
import { answerCsv, answerJson } from './answerFiles'

test('columns that a question calls alike are kept apart in both files, by the names that DuckDB gives them', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const columns = await describedNatively(connection, 'select 1 as a, null as a, 3 as "A", 4 as a_1')
  const answer = { columns, rows: [[1, null, 3, 4]] }
  expect(answerCsv(answer)).toBe('a,a_1,A_2,a_1_1\n1,,3,4\n')
  expect(JSON.parse(answerJson(answer))).toEqual([{ a: 1, a_1: null, A_2: 3, a_1_1: 4 }])
})
