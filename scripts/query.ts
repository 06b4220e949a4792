import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { csvFormat } from 'd3-dsv'
import { QueryError } from '~/engine/Database'
import { openNative } from '~/engine/native.server'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { format: { type: 'string', default: 'table' }, database: { type: 'string', default: 'atlas' } },
})
const formats = ['table', 'csv', 'json']
const [sql] = positionals
const path = join(import.meta.dirname, '..', 'public', 'data', `${values.database}.duckdb`)

if (!sql || !formats.includes(values.format)) {
  fail('Usage: npm run -s query -- "select …" [--format table|csv|json] [--database atlas|access]')
}
if (!existsSync(path)) fail(`No database at ${path}. Build it with: npm run data:build`)

try {
  const database = await openNative(path)
  const rows = await database.query(sql)
  await database.close()
  if (values.format === 'json') process.stdout.write(`${JSON.stringify(rows, null, 1)}\n`)
  else if (values.format === 'csv') process.stdout.write(`${csvFormat(rows as Record<string, string>[])}\n`)
  else console.table(rows)
} catch (error) {
  fail(error instanceof QueryError ? error.message : String(error))
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
