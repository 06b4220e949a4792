import { DuckDBInstance } from '@duckdb/node-api'
import { type Database, QueryError } from './Database'

/** Questions to these small tables are over sooner on one thread each, several at once. */
const atOnce = 4

/** Opens a built database with native DuckDB, read-only: for the build, tests and the terminal. */
export async function openNative(path: string): Promise<Database> {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY', threads: '1' })
  const connections = await Promise.all(Array.from({ length: atOnce }, () => instance.connect()))
  await connections[0]?.run("SET enable_external_access = false; SET lock_configuration = true")
  let asked = 0
  return {
    async query(sql, values = []) {
      const connection = connections[asked++ % atOnce] ?? (await instance.connect())
      try {
        const reader = await connection.runAndReadAll(sql, [...values])
        return reader.getRowObjectsJS().map(plainNumbers)
      } catch (cause) {
        throw new QueryError(sql, cause)
      }
    },
    close() {
      for (const connection of connections) connection.closeSync()
      instance.closeSync()
      return Promise.resolve()
    },
  }
}

const plainNumbers = (row: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
  )
