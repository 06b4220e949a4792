export type SqlValue = string | number | boolean | null
export type SqlRow = Record<string, unknown>

/** What the queries need of a database; DuckDB answers it natively and in the browser. */
export interface Database {
  /**
   * Runs one statement.
   * @param sql text with `?` for each bound value
   * @returns rows with snake_case columns; whole numbers and decimals as JavaScript numbers
   * @throws QueryError with the SQL and the engine's own words
   */
  query(sql: string, values?: readonly SqlValue[]): Promise<SqlRow[]>
  close(): Promise<void>
}

export class QueryError extends Error {
  override readonly name = 'QueryError'

  constructor(
    readonly sql: string,
    override readonly cause: unknown,
  ) {
    super(cause instanceof Error ? cause.message : String(cause))
  }
}
