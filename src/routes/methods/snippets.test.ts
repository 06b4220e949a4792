import { DuckDBInstance } from '@duckdb/node-api'
import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { csvParse } from 'd3-dsv'
import { builtFile, readBuilt, readManifest } from '~/routes/built.server'
import { snippets } from './snippets'

const folder = builtFile('latest/dexa_area_month.parquet').replace(/dexa_area_month\.parquet$/, '')
const { data_vintage: month } = readManifest()
const { duckdb, python, r } = snippets(folder, month)

// Expected: the longest lists of the month, sorted here from the same table as CSV.
const longest = csvParse(readBuilt('latest/dexa_area_month.csv'))
  .filter((row) => row.edition === '2026' && row.month === month)
  .sort((a, b) => Number(b.waiting) - Number(a.waiting))
  .slice(0, 5)

test('DuckDB reads the table by its address', async () => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const reader = await connection.runAndReadAll(duckdb.code)
  expect(reader.getRows()).toEqual(longest.map((row) => [row.area_code, Number(row.waiting), Number(row.waiting_6_plus)]))
  connection.closeSync()
  instance.closeSync()
})

const has = (command: string, ...parameters: string[]) => spawnSync(command, parameters).status === 0
const isPython = has('python3', '--version')

test.skipIf(!isPython)('the Python example is Python (skipped where there is no python3)', () => {
  const { status, stderr } = spawnSync('python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], { input: python.code, encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
})

test.skipIf(!isPython || !has('python3', '-c', 'import pandas, pyarrow'))('the Python example runs (skipped where pandas or pyarrow is not installed)', () => {
  const { stdout } = spawnSync('python3', ['-c', python.code], { encoding: 'utf8' })
  for (const row of longest) expect(stdout).toMatch(new RegExp(`${row.area_code}\\s+${row.waiting}`))
})

test.skipIf(!has('Rscript', '-e', 'library(arrow)'))('the R example runs (skipped where R or arrow is not installed)', () => {
  const { stdout } = spawnSync('Rscript', ['-e', r.code], { encoding: 'utf8' })
  for (const row of longest) expect(stdout).toContain(row.area_code)
})
