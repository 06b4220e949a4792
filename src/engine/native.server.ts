import { DuckDBInstance } from '@duckdb/node-api'
import { type Database, QueryError } from './Database'

/** Opens a built database with native DuckDB, read-only: for the build, tests and the terminal. */
export async function openNative(path: string): Promise<Database> {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY', threads: '2' })
  const connection = await instance.connect()
  await connection.run("SET enable_external_access = false; SET lock_configuration = true")
  return {
    async query(sql, values = []) {
      try {
        const reader = await connection.runAndReadAll(sql, [...values])
        return reader.getRowObjectsJS().map(plainNumbers)
      } catch (cause) {
        throw new QueryError(sql, cause)
      }
    },
    close() {
      connection.closeSync()
      instance.closeSync()
      return Promise.resolve()
    },
  }
}

const plainNumbers = (row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
  )
