import { expect, type Page, test } from '@playwright/test'
import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { ViteDevServer } from 'vite'
import type { Database } from '../../src/engine/Database'
import { differences } from '../../scripts/bench/queries/differences'
import { serveHarness } from './serveHarness'

const root = join(import.meta.dirname, '..', '..')
const atlas = join(root, 'public', 'data', 'atlas.duckdb')

let vite: ViteDevServer
let origin: string
let outside: Server
let outsideUrl: string
let page: Page
let native: Database
let queries: (typeof import('../../src/queries/index'))['queries']
const requested: string[] = []
const reachedOutside: string[] = []

test.describe.configure({ mode: 'serial' })

test.beforeAll(async ({ browser }) => {
  if (!existsSync(atlas)) throw new Error('public/data is not built: run npm run data:build')
  ;({ vite, origin } = await serveHarness())
  outside = createServer((request, response) => {
    reachedOutside.push(request.url ?? '')
    response.setHeader('access-control-allow-origin', '*').end('a\n1\n')
  })
  await new Promise<void>((done) => { outside.listen(0, '127.0.0.1', done) })
  outsideUrl = `http://127.0.0.1:${(outside.address() as AddressInfo).port}`

  const load = (path: string) => vite.ssrLoadModule(join(root, 'src', path))
  ;({ queries } = (await load('queries/index.ts')) as typeof import('../../src/queries/index'))
  const engine = (await load('engine/native.server.ts')) as typeof import('../../src/engine/native.server')
  native = await engine.openNative(atlas)

  page = await browser.newPage()
  page.on('request', (request) => requested.push(request.url()))
  await page.goto(origin)
  await page.evaluate(async () => { await window.harness })
})

test.afterAll(async () => {
  await page?.close()
  await native?.close()
  outside?.close()
  await vite?.close()
})

test('every query gives the same answers in the browser as in native DuckDB, and at least one row', async () => {
  expect(queries.length).toBeGreaterThan(0)
  for (const { name, askExamples } of queries) {
    await test.step(name, async () => {
      const expected = await askExamples(native)
      const answers = await page.evaluate(async (query) => (await window.harness).askExamples(query), name)
      expect(expected.length, 'examples').toBeGreaterThan(0)
      for (const { rows } of expected) expect(rows.length, 'rows').toBeGreaterThan(0)
      expect(differences(answers, expected)).toEqual([])
    })
  }
})

const refusal = (sql: string) => page.evaluate(async (text) => (await window.harness).refusal(text), sql)

for (const sql of [
  'insert into area select * from area limit 1',
  "update area set name = 'x'",
  'delete from area',
  'drop table area',
  'create table atlas.extra as select 1',
]) {
  test(`the attached database is read-only: ${sql}`, async () => {
    const before = await page.evaluate(async () => (await window.harness).count('area'))
    expect(await refusal(sql)).toMatch(/read-only/i)
    expect(await page.evaluate(async () => (await window.harness).count('area'))).toBe(before)
  })
}

test('SQL cannot reach the network or files, nor change the settings that keep it so', async () => {
  for (const sql of [
    `select * from '${outsideUrl}/x.csv'`,
    `from read_csv('${outsideUrl}/x.csv')`,
    `from read_parquet('${outsideUrl}/x.parquet')`,
    `attach '${outsideUrl}/x.duckdb' as x`,
    "select * from 'http://127.0.0.1:1/x.csv'",
    "copy area to 'x.csv'",
    `copy area to '${outsideUrl}/x.csv'`,
    'set enable_external_access = true',
    "set custom_extension_repository = 'http://127.0.0.1:1'",
  ]) {
    expect(await refusal(sql), sql).not.toBeNull()
  }
  expect(reachedOutside).toEqual([])
})

test('no request left the origin, not even for extensions that SQL asks for', async () => {
  for (const sql of [
    'install json',
    'load json',
    `select '{"a": 1}'::json`,
    "select timestamptz '2026-03-31 12:00:00' at time zone 'Europe/London'",
    "from read_json_auto('x.json')",
  ]) {
    await refusal(sql)
  }
  expect(reachedOutside).toEqual([])
  // The worker's own requests are seen too: it fetches the program.
  expect(requested.some((url) => url.includes('.wasm'))).toBe(true)
  const strange = requested.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))
  expect(strange).toEqual([])
})
