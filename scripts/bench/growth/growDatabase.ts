import { DuckDBInstance } from '@duckdb/node-api'
import { rmSync } from 'node:fs'

/** Tables with a row for each month: what grows as months and tests of other kinds are added. */
const growing = ['area_count', 'area_suspect', 'area_window', 'break_flag', 'calendar_month', 'dexa_area_month', 'dexa_icb_month', 'dexa_provider_month', 'provider_count']
const months = 36

/**
 * Writes a database with the history of another so many times over, earlier and earlier. Counts are moved by up to a
 * tenth, each by its own hash, since copies of the same figures would compress to nothing.
 * @returns rows of all its tables
 */
export async function growDatabase(from: string, to: string, times: number): Promise<number> {
  rmSync(to, { force: true })
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
  const connection = await instance.connect()
  try {
    await connection.run(`attach '${from}' as old (read_only)`)
    await connection.run(`attach '${to}' as grown (storage_version 'v1.2.0', block_size 16384)`)
    await connection.run('copy from database old to grown')
    for (const table of growing) {
      const columns = await read(`select column_name, data_type from duckdb_columns() where database_name = 'old' and table_name = '${table}'`)
      const counts = table === 'calendar_month' ? [] : columns.filter(([name, type]) => ['INTEGER', 'DOUBLE'].includes(type) && name !== 'window_months')
      const moved = counts.map(([name, type]) => `(round(${name} * (0.9 + 0.2 * (hash(month, ${name}, {k}) % 1000) / 1000)))::${type} as ${name}`)
      for (let k = 1; k < times; k += 1) {
        const earlier = `strftime(cast(month || '-01' as date) - to_months(${months * k}), '%Y-%m') as month`
        await connection.run(`insert into grown.${table} select * replace (${[earlier, ...moved].join(', ').replaceAll('{k}', String(k))}) from old.${table}`)
      }
    }
    let all = 0
    for (const [table] of await read("select table_name, '' from duckdb_tables() where database_name = 'grown'")) {
      const [counted] = await read(`select count(*)::varchar, '' from grown.${table}`)
      all += Number(counted?.[0])
    }
    await connection.run('checkpoint grown')
    await connection.run('detach grown')
    return all
  } finally {
    connection.closeSync()
    instance.closeSync()
  }

  async function read(sql: string) {
    return (await connection.runAndReadAll(sql)).getRowsJS() as [string, string][]
  }
}
