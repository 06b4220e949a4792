import { DuckDBInstance } from '@duckdb/node-api'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Writes tables and views of a built database as CSV and Parquet, rows in a fixed order; returns how many rows each has. */
export async function writeDownloads(database: string, folder: string, names: readonly string[]): Promise<{ name: string; rows: number }[]> {
  mkdirSync(folder, { recursive: true })
  const instance = await DuckDBInstance.create(database, { access_mode: 'READ_ONLY', threads: '1' })
  const connection = await instance.connect()
  const written: { name: string; rows: number }[] = []
  for (const name of names) {
    const counted = await connection.runAndReadAll(`SELECT count(*)::integer FROM ${name}`)
    written.push({ name, rows: Number(counted.getRows()[0]?.[0]) })
    for (const format of ['csv', 'parquet'] as const) {
      const file = join(folder, `${name}.${format}`)
      rmSync(file, { force: true })
      const options = format === 'csv' ? 'FORMAT csv, HEADER' : 'FORMAT parquet, COMPRESSION zstd'
      await connection.run(`COPY (SELECT * FROM ${name} ORDER BY ALL) TO '${file}' (${options})`)
    }
  }
  connection.closeSync()
  instance.closeSync()
  return written
}
