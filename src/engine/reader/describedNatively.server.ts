import type { DuckDBConnection } from '@duckdb/node-api'
import type { ReaderAnswer } from './ReaderDatabase'
import { describing } from './wrapped'

/** The columns of a reader's question as native DuckDB gives them: for tests. */
export async function describedNatively(connection: DuckDBConnection, sql: string): Promise<ReaderAnswer['columns']> {
  const described = await connection.runAndReadAll(describing(sql).sql)
  return (described.getRowsJson() as [string, string][]).map(([name, type]) => ({ name, type }))
}
