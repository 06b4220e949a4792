import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, expect, test } from 'vitest'
import { describedNatively } from './describedNatively.server'
import { readerFault } from './readerFault'
import { answering, describing } from './wrapped'

let fault: (sql: string) => Promise<{ kind: string; message: string; place: { line: number; column: number } | null }>

beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run("create table area as select 'QWO' as code, 'x' as name, 1 as n from range(2); create table provider (code varchar)")
  await connection.run('set errors_as_json = true')
  fault = async (sql) => {
    const wrapped = await describedNatively(connection, sql).then((columns) => answering(sql, columns, 10), () => describing(sql))
    return connection.runAndReadAll(wrapped.sql).then(() => { throw new Error(`${sql} was answered`) }, (cause: unknown) => readerFault(cause, sql, wrapped.before))
  }
})

// Places counted by hand in the text; the faults are DuckDB's own, of every kind that tells one.
test.each([
  ['the grammar', 'selec 1', 'syntax', 1, 7],
  ['the grammar, cut short', 'select (1', 'syntax', 1, 10],
  ['the grammar, cut short before a blank line', 'select n from area where\n\n', 'syntax', 1, 25],
  ['a quotation mark', "select 1,\n  'abc", 'syntax', 2, 3],
  ['a table', 'select 1\nfrom nowhere', 'unknown-name', 2, 6],
  ['a column, behind signs of two bytes', "select 'é£', nope from area", 'unknown-name', 1, 14],
  ['a function', 'select\n\n   rond(1)', 'unknown-name', 3, 4],
  ['a type', 'select n::strnig from area', 'unknown-name', 1, 11],
  ['a name with two meanings', 'select 1,\ncode from area, provider', 'other', 2, 1],
  ['kinds of values', 'select n from area where name > 1', 'other', 1, 31],
  ['grouping', 'select code,\n  sum(n) from area', 'other', 1, 8],
  ['a call', 'select 1, sum(name) from area', 'other', 1, 11],
  ['a cast, found while it runs', 'select 1,\n cast(name as integer) from area', 'other', 2, 2],
  ['a date in a text', "select 1, 'b'::date", 'other', 1, 14],
  ['a struct named beyond English letters', "select {'é£': 1} as held, cast(name as integer) from area", 'other', 1, 27],
] as const)('%s: line and column', async (_, sql, kind, line, column) => {
  expect(await fault(sql)).toMatchObject({ kind, place: { line, column } })
})

// DuckDB tells no place of these, or one in a text of its own.
test.each([
  'select 1 union select 1, 2',
  'select n from area having n > 1',
  'select * exclude (nope) from area',
  'values (1), (1, 2)',
  "select strptime('x', '%Y')",
  'select 9223372036854775807 + 1',
  'select (select n from area)',
  'select array_append(1, 2)',
  "select date_add('x', 1)",
  'select geomean(code) from area',
])('%s: no place is made up', async (sql) => {
  expect((await fault(sql)).place).toBeNull()
})

test('DuckDB gives columns of one name a name each', async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  const columns = await describedNatively(connection, 'select 1 as a, 2 as a, 3 as A')
  expect(columns.map(({ name }) => name)).toEqual(['a', 'a_1', 'A_2'])
})
