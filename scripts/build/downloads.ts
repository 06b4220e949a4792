import { DuckDBInstance } from '@duckdb/node-api'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Writes every table and view of a built database as CSV and Parquet, rows in a fixed order. */
export async function writeDownloads(database: string, folder: string, names: readonly string[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const instance = await DuckDBInstance.create(database, { access_mode: 'READ_ONLY', threads: '1' })
  const connection = await instance.connect()
  for (const name of names) {
    for (const format of ['csv', 'parquet'] as const) {
      const file = join(folder, `${name}.${format}`)
      rmSync(file, { force: true })
      const options = format === 'csv' ? 'FORMAT csv, HEADER' : 'FORMAT parquet, COMPRESSION zstd'
      await connection.run(`COPY (SELECT * FROM ${name} ORDER BY ALL) TO '${file}' (${options})`)
    }
  }
  connection.closeSync()
  instance.closeSync()
}
