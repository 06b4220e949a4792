import { DuckDBInstance, type DuckDBPreparedStatement } from '@duckdb/node-api'
import type { SqlRow } from '~/engine/Database'
import type { Ask, Question } from './Question'

/** Opens a database with native DuckDB and keeps the questions prepared, as the site does in the browser. */
export async function openNatively(path: string, questions: readonly Question[]): Promise<{ ask: Ask; close: () => void }> {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' })
  const connection = await instance.connect()
  const prepared: DuckDBPreparedStatement[] = []
  for (const { sql } of questions) prepared.push(await connection.prepare(sql))
  return {
    async ask(index) {
      const statement = prepared[index]
      if (!statement) throw new Error(`No question ${index}.`)
      statement.bind([...(questions[index]?.values ?? [])])
      return (await statement.runAndReadAll()).getRowObjectsJS().map(plainNumbers)
    },
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

const plainNumbers = (row: SqlRow): SqlRow => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]))
