import { DuckDBInstance } from '@duckdb/node-api'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database } from '~/engine/Database'
import { openNative } from '~/engine/native.server'
import { schemaTables } from '../schema.server'
import { workedQuestions } from '../workedQuestions'
import { snippet } from './snippets'
import { tablesUsed } from './tablesUsed'

const built = join(import.meta.dirname, '..', '..', '..', '..', 'public', 'data')
const folder = 'https://atlas.example/data/latest/'
const known = schemaTables().map(({ name }) => name)
let site: Database

beforeAll(async () => { site = await openNative(join(built, 'atlas.duckdb')) })
afterAll(async () => { await site.close() })

const hard = 'select \'\\\' as "a", \'"""\' as b, \')---"\' as c -- done'

describe.each([...workedQuestions])('$id', ({ sql }) => {
  test('the DuckDB snippet gives the same rows from the published files', async () => {
    const text = snippet('duckdb', sql, tablesUsed(sql, known), folder).replaceAll(folder, `${join(built, 'latest')}/`)
    const [views = '', question = ''] = text.replace(/^install.*\nload.*\n/m, '').split('\n\n')
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    await connection.run(views)
    const reader = await connection.runAndReadAll(question)
    const rows = reader.getRowObjectsJS().map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value])))
    connection.closeSync()
    const inOrder = (found: readonly object[]) => found.map((row) => JSON.stringify(row)).sort()
    expect(rows.length).toBeGreaterThan(0)
    expect(inOrder(rows)).toEqual(inOrder(await site.query(sql)))
  })
})

test.skipIf(spawnSync('python3', ['--version']).status !== 0)('the Python snippets are Python, and hold the question as it was', () => {
  const asked = [...workedQuestions.map(({ sql }) => sql), hard]
  const program = [
    'import ast, json, sys',
    'texts = json.load(sys.stdin)',
    'found = [[n.value for n in ast.walk(ast.parse(t)) if isinstance(n, ast.Constant)] for t in texts]',
    'print(json.dumps(found))',
  ].join('\n')
  const { stdout } = spawnSync('python3', ['-c', program], { input: JSON.stringify(asked.map((sql) => snippet('python', sql, tablesUsed(sql, known), folder))), encoding: 'utf8' })
  const held = JSON.parse(stdout) as unknown[][]
  held.forEach((constants, index) => { expect(constants).toContain(`\n${asked[index] ?? ''}\n`) })
})

test('the R snippets close every bracket and hold the question in raw text that nothing in it ends', () => {
  for (const { sql } of workedQuestions) {
    const text = snippet('r', sql, tablesUsed(sql, known), folder)
    const around = text.replace(/r"(-+)\(\n[\s\S]*\n\)\1"/, '"sql"')
    expect(around).not.toContain('select')
    expect(around.split('(').length).toBe(around.split(')').length)
    expect(around.split('"').length % 2).toBe(1)
  }
  expect(snippet('r', hard, tablesUsed(hard, known), folder)).toContain(`r"----(\n${hard}\n)----"`)
})

test('tables are told from aliases, parts of a WITH, text, comments and own tables', () => {
  for (const [sql, published, own] of [
    ['select * from area a join "provider" p on true', ['area', 'provider'], []],
    ['with area as (select 1 as site) select * from area', ['site'], []],
    ["select 'provider' -- lsoa\nfrom area /* site */", ['area'], []],
    ['from atlas.area, own.sites, OWN . "provider"', ['area'], ['own.provider', 'own.sites']],
    ['with recursive lsoa(n) as materialized (select 1) from lsoa', [], []],
    ['SELECT * FROM Area', ['area'], []],
  ] as const) {
    expect(tablesUsed(sql, known), sql).toEqual({ published, own })
  }
})

test('an own table is named as what the reader must bring', () => {
  expect(snippet('duckdb', 'from own.sites', tablesUsed('from own.sites', known), folder)).toContain('-- own.sites is your own file')
})

test('a step of the build that is not published is found, so that no copy is offered that would fail', () => {
  const steps = ['area_count', 'area_window', 'mean_of_month_ends']
  expect(tablesUsed('select mean_of_month_ends(w) from Area_Count', steps).published).toEqual(['area_count', 'mean_of_month_ends'])
  expect(tablesUsed("select 'area_count' from area_measure", steps).published).toEqual([])
})
