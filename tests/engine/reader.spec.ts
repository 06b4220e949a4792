import { expect, type Page, test } from '@playwright/test'
import type { ViteDevServer } from 'vite'
import type { ReaderAnswer } from '../../src/engine/reader/ReaderDatabase'
import { isWhole } from '../support/extent'
import { serveHarness } from './serveHarness'

let vite: ViteDevServer
let page: Page

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ browser }) => {
  const served = await serveHarness()
  vite = served.vite
  page = await browser.newPage()
  await page.goto(served.origin)
  await page.evaluate(async () => { await window.harness })
})

test.afterAll(async () => {
  await page?.close()
  await vite?.close()
})

interface Refusal {
  kind: string
  message: string
  place: { line: number; column: number } | null
  milliseconds: number
}

interface Wish {
  rows?: number
  milliseconds?: number
  stopAfter?: number
}

const ask = (sql: string, wish: Wish = {}): Promise<ReaderAnswer | Refusal> =>
  page.evaluate(async ([text, { rows = 10, milliseconds = 20_000, stopAfter }]) => {
    const { reader } = await window.harness
    const stop = new AbortController()
    if (stopAfter !== undefined) setTimeout(() => { stop.abort() }, stopAfter)
    const start = performance.now()
    try {
      return await reader.ask(text, { rows, milliseconds, signal: stop.signal })
    } catch (cause) {
      const { kind, message, place } = cause as Refusal
      return { kind, message, place, milliseconds: performance.now() - start }
    }
  }, [sql, wish] as const)

const run = (sql: string) => page.evaluate(async (text) => (await window.harness).reader.run(text), sql)

const answer = async (sql: string, wish?: Wish) => {
  const given = await ask(sql, wish)
  if (!('rows' in given)) throw new Error(`${sql}: ${given.message}`)
  return given
}

const refusal = async (sql: string, wish?: Wish) => {
  const given = await ask(sql, wish)
  if ('rows' in given) throw new Error(`${sql} was answered`)
  return given
}

test('values reach the reader without loss', async () => {
  // Expected values written by hand from the literals.
  const cases: [string, string, unknown][] = [
    ["date '2026-03-01'", 'DATE', '2026-03-01'],
    ["timestamp '2026-03-01 12:30:00'", 'TIMESTAMP', '2026-03-01T12:30:00'],
    ['9007199254740991::bigint', 'BIGINT', 9007199254740991],
    ['9007199254740993::bigint', 'BIGINT', '9007199254740993'],
    ['1.50::decimal(10,2)', 'DECIMAL(10,2)', '1.50'],
    ['0.25::double', 'DOUBLE', 0.25],
    ["'inf'::double", 'DOUBLE', 'Infinity'],
    ['true', 'BOOLEAN', true],
    ['null::integer', 'INTEGER', null],
    ["''", 'VARCHAR', ''],
    ['[1, null, 3]', 'INTEGER[]', '[1,null,3]'],
    ['[9007199254740993::bigint, 2]', 'BIGINT[]', '["9007199254740993",2]'],
    ["{'a': date '2026-01-01', 'b': [1.25::decimal(5,2), -0.5]}", 'STRUCT(a DATE, b DECIMAL(5,2)[])', '{"a":"2026-01-01","b":["1.25","-0.50"]}'],
    ["map {'x': 1}", 'MAP(VARCHAR, INTEGER)', '{"x":1}'],
  ]
  for (const [sql, type, value] of cases) {
    const { columns, rows } = await answer(`select ${sql} as held`)
    expect({ sql, columns, rows }).toEqual({ sql, columns: [{ name: 'held', type }], rows: [[value]] })
  }
})

test('columns called alike keep a name each', async () => {
  expect(await answer('select 1 as a, 2 as a, 3 as A')).toMatchObject({ columns: [{ name: 'a' }, { name: 'a_1' }, { name: 'A_2' }], rows: [[1, 2, 3]] })
})

test('comments, one semicolon and every kind of question are fine', async () => {
  for (const sql of [
    'select 1 -- one',
    'select 1;',
    '-- first\nselect 1 ; -- done;',
    '/* a /* nested */ comment */ (select 1)',
    'with a as (select 1) from a',
    'values (1)',
    'table area',
    'describe area',
    'summarize area',
    'show tables',
    "pivot area on edition in ('2023', '2026') using count(*)",
    "select ';' as \"a;b\", $$;$$, e'\\';'",
    'select * from duckdb_settings()',
    'select count(*) from pragma_table_info(\'area\')',
  ]) {
    expect((await answer(sql)).rows.length, sql).toBeGreaterThan(0)
  }
})

test('an order is kept, and rows beyond the limit are cut and said to be', async () => {
  expect(await answer('select range as n from range(100) order by n desc', { rows: 3 })).toMatchObject({ rows: [[99], [98], [97]], isCut: true })
  expect(await answer('select * from range(3)', { rows: 3 })).toMatchObject({ rows: [[0], [1], [2]], isCut: false })
  const many = await answer('select * from range(10000000)', { rows: 10_000 })
  expect([many.rows.length, many.isCut]).toEqual([10_000, true])
})

test('what is no single SELECT is refused, and nothing has changed', async () => {
  await run('create or replace table own.kept as select 7 as n')
  for (const sql of [
    'detach atlas',
    "attach 'atlas.duckdb' as again (read_write)",
    'set lock_configuration = false',
    "set enable_external_access = true",
    "copy area to 'user/x.csv'",
    'insert into own.kept values (8)',
    'delete from own.kept',
    'drop table own.kept',
    'create table own.more as select 1',
    'use own',
    'begin',
    'pragma disable_optimizer',
    'call enable_logging()',
    'install json',
    'load json',
    "export database 'user/x'",
    'vacuum',
    'explain analyze select 1',
    'select 1; drop table own.kept',
    'select 1); drop table own.kept; select * from (select 1',
    'select 1); --',
    'select 1); /*',
    'with gone as (delete from own.kept returning *) select * from gone',
    "from query('drop table own.kept')",
    "from \"query\" /* ( */ ('select 1')",
    "from enable_logging(storage = 'file', storage_path = 'user/x')",
    "from system.main.\"Enable_Logging\"()",
    "/* /* */ ' */ select * from enable_logging() --'",
    "from force_checkpoint('own')",
    'hello world',
    '',
    '-- nothing but a comment',
    ';;',
  ]) {
    const { kind } = await refusal(sql)
    expect(['not-select', 'several', 'syntax', 'other'], sql).toContain(kind)
  }
  expect((await answer('from own.kept')).rows).toEqual([[7]])
  expect((await answer("select current_setting('lock_configuration'), current_setting('enable_external_access')")).rows).toEqual([[true, false]])
  expect((await answer('select count(*) > 0 from area')).rows).toEqual([[true]])
})

test('files outside the reader\'s own folder, addresses and extensions stay shut', async () => {
  for (const sql of [
    "from glob('*')",
    "from glob('user/../*')",
    "from read_blob('user/../atlas.duckdb')",
    "from read_csv('http://127.0.0.1:1/x.csv')",
    "from 'https://127.0.0.1:1/x.parquet'",
    "from read_text('/etc/passwd')",
    "select getenv('HOME')",
    "from read_json('user/x.json')",
  ]) {
    expect((await refusal(sql)).kind, sql).not.toBe('stopped')
  }
})

test('a fault points into the reader\'s own text', async () => {
  // Places counted by hand.
  for (const [sql, kind, line, column] of [
    ['select\n  nope\nfrom area', 'unknown-name', 2, 3],
    ["select 'é', nope from area", 'unknown-name', 1, 13],
    ['select 1 from nowhere', 'unknown-name', 1, 15],
    ['select 1 +\n from from', 'syntax', 2, 2],
    ['select\n1,\n  from area where code = = 2', 'syntax', 3, 26],
    ['select 1; select 2', 'several', 1, 11],
    ['-- x\nupdate area set name = 1', 'not-select', 2, 1],
    ['select cast(name as integer) from area', 'other', 1, 8],
    ["select 1,\n  'abc", 'syntax', 2, 3],
    ["select {'é£': 1} as held, cast(name as integer) from area", 'other', 1, 27],
  ] as const) {
    expect(await refusal(sql), sql).toMatchObject({ kind, place: { line, column } })
  }
  // Faults inside DuckDB's own macros, whose places are none in this text.
  for (const sql of ['select array_append(1, 2)', 'select geomean(code) from area']) expect((await refusal(sql)).place, sql).toBeNull()
})

const endless = 'select count(*) from range(1000000000000::bigint) a, range(1000) b'

test('a query for ever stops at once when told, and at its time; the next one runs', async () => {
  const stopped = await refusal(endless, { stopAfter: 300 })
  expect(stopped.kind).toBe('stopped')
  expect(stopped.milliseconds).toBeLessThan(2000)
  const ended = await refusal('with recursive n as (select 1 as i union all select i + 1 from n) select count(*) from n', { milliseconds: 500 })
  expect(ended.kind).toBe('time')
  expect((await answer('select 1')).rows).toEqual([[1]])
})

test('the site answers while a reader\'s query runs', async () => {
  const running = refusal(endless, { stopAfter: 1500 })
  const waited = await page.evaluate(async () => {
    const start = performance.now()
    await (await window.harness).count('area')
    return performance.now() - start
  })
  expect(waited).toBeLessThan(1000)
  expect((await running).kind).toBe('stopped')
})

test('too much memory is said, and the database lives on', async () => {
  const { kind } = await refusal('select a.range, b.range from range(100000000) a, range(10) b order by hash(a.range)', { rows: 100_000_000 })
  expect(kind).toBe('memory')
  expect((await answer('select 1')).rows).toEqual([[1]])
})

test('a cell, or a whole answer, that a page cannot hold is said, and the next question runs', async () => {
  // 300 MB, whose memory takes its time, in the whole alone: the words are the same from 100 kB.
  expect(await refusal(`select 1 as n, repeat('a', ${isWhole ? 300_000_000 : 3_000_000}) as text`)).toMatchObject({ kind: 'size', message: 'Row 1 holds more in “text” than a page can show: over 100,000 bytes of text in one cell. Ask for a part of it, as in left(text, 1000).' })
  // 50 million characters are passed with the 556th row of 90,000.
  const wide = await refusal("select range as n, repeat('a', 90000) as text from range(1000)", { rows: 1000 })
  expect([wide.kind, wide.message]).toEqual(['size', expect.stringMatching(/^The first 556 rows hold more than 50 million characters/)])
  expect(await answer("select * from (values ('a'), (repeat('b', 200000))) t(x)", { rows: 1 })).toMatchObject({ rows: [['a']], isCut: true })
  expect((await answer('select 1')).rows).toEqual([[1]])
})

test('a reader\'s file is read from their own folder, into a table that questions see', async () => {
  await page.evaluate(async () => {
    const { reader } = await window.harness
    await reader.putFile('sites.csv', new Blob(['code,tests\nA1,5\nB2,7\n']))
    await reader.run("create or replace table own.sites as from read_csv('user/sites.csv')")
  })
  expect((await answer('select code, tests from own.sites order by code')).rows).toEqual([['A1', 5], ['B2', 7]])
  expect((await answer("select sum(tests) from read_csv('user/sites.csv')")).rows).toEqual([[12]])
  await page.evaluate(async () => { await (await window.harness).reader.dropFile('sites.csv') })
  expect((await refusal("from read_csv('user/sites.csv')")).kind).toBe('other')
  expect((await answer('select count(*) from own.sites')).rows).toEqual([[2]])
})

test('loading is stopped by its signal', async () => {
  const said = await page.evaluate(async () => {
    const { reader } = await window.harness
    const stop = new AbortController()
    setTimeout(() => { stop.abort() }, 200)
    return reader.run('create table own.endless as select count(*) from range(1000000000000::bigint) a, range(1000) b', { signal: stop.signal }).then(
      () => 'done',
      (cause: unknown) => (cause as Error).name,
    )
  })
  expect(said).toBe('QueryError')
  expect((await refusal('from own.endless')).kind).toBe('unknown-name')
})

// The last: after a trap the engine may answer, fail or stand still.
test('a query that breaks the engine itself is told as such, and whoever opened it hears of it', async () => {
  // 900 sums in one another outgrow the stack of the program, whatever memory the machine has.
  const { kind, message } = await refusal(`select ${Array.from({ length: 900 }, () => '1').join(' + ')}`)
  expect([kind, message]).toEqual(['broken', expect.stringContaining('The database is starting again')])
  expect(await page.evaluate(async () => (await window.harness).stuck())).toBe(1)
})
