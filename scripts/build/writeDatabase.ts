import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api'
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Column, Table } from '~/contracts/table'
import type { CellRow } from '../data/rows'

const sqlFolder = join(import.meta.dirname, 'sql')

/**
 * Writes one DuckDB file: its tables with their descriptions, then what SQL works out of them.
 * Storage version and block size are those that DuckDB-WASM 1.32 reads and that keep the file small.
 */
export async function writeDatabase(
  path: string,
  tables: ReadonlyMap<Table, readonly CellRow[]>,
  { sqlTables }: { sqlTables: readonly Table[] },
): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  rmSync(path, { force: true })
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  await connection.run(`ATTACH '${path}' AS built (STORAGE_VERSION 'v1.2.0', BLOCK_SIZE 16384)`)
  await connection.run('USE built')
  for (const [table, rows] of tables) await writeTable(connection, table, rows)
  if (sqlTables.length > 0) for (const sql of statementsInOrder()) await connection.run(sql)
  const views = new Set((await connection.runAndReadAll('SELECT view_name FROM duckdb_views() WHERE NOT internal')).getRows().flat())
  for (const table of sqlTables) await describe(connection, table, views.has(table.name) ? 'VIEW' : 'TABLE')
  await connection.run('CHECKPOINT built')
  await connection.run('USE memory')
  await connection.run('DETACH built')
  connection.closeSync()
  instance.closeSync()
}

async function writeTable(connection: DuckDBConnection, table: Table, rows: readonly CellRow[]) {
  const columns = Object.entries(table.columns)
  const declared = columns.map(([name, column]) => `${name} ${column.sqlType}${column.nullable ? '' : ' NOT NULL'}`)
  await connection.run(`CREATE TABLE ${table.name} (${declared.join(', ')})`)
  const appender = await connection.createAppender(table.name)
  for (const row of rows) {
    for (const [name, column] of columns) appendCell(appender, column, row[name] as DuckDBValue)
    appender.endRow()
  }
  appender.closeSync()
  await describe(connection, table)
}

async function describe(connection: DuckDBConnection, table: Table, kind: 'TABLE' | 'VIEW' = 'TABLE') {
  await connection.run(`COMMENT ON ${kind} ${table.name} IS '${quoted(`${table.title}. ${table.grain}.`)}'`)
  for (const [name, { description, unit }] of Object.entries(table.columns)) {
    const comment = unit ? `${description} [${unit}]` : description
    await connection.run(`COMMENT ON COLUMN ${table.name}.${name} IS '${quoted(comment)}'`)
  }
}

const quoted = (text: string) => text.replaceAll("'", "''")

type Appender = Awaited<ReturnType<DuckDBConnection['createAppender']>>

function appendCell(appender: Appender, { sqlType }: Column, value: DuckDBValue) {
  if (value === null) appender.appendNull()
  else if (sqlType === 'VARCHAR') appender.appendVarchar(value as string)
  else if (sqlType === 'BOOLEAN') appender.appendBoolean(value as boolean)
  else if (sqlType === 'INTEGER') appender.appendInteger(value as number)
  else appender.appendDouble(value as number)
}

/** Each statement after those it reads from. */
function statementsInOrder(): string[] {
  const order = [
    'measure_value', 'mean_of_month_ends', 'area_aged_50_plus', 'place_window', 'area_window', 'place_count',
    'area_count', 'provider_count', 'area_measure', 'provider_measure', 'area_suspect', 'fls_area_state',
  ]
  const unknown = readdirSync(sqlFolder).filter((file) => !order.includes(file.replace('.sql', '')))
  if (unknown.length > 0) throw new Error(`SQL without a place in the order: ${unknown.join(', ')}`)
  return order.map((name) => readFileSync(join(sqlFolder, `${name}.sql`), 'utf8'))
}
