/** A cell as the reader sees it: dates and whole numbers beyond 2^53 as text, decimals as exact text, nested values as JSON. */
export type ReaderValue = string | number | boolean | null

export interface ReaderAnswer {
  /** In the order asked for. Names are DuckDB's, which tells like ones apart: a second `a` is `a_1`. So are types, as in `DECIMAL(18,3)`. */
  columns: readonly { name: string; type: string }[]
  rows: readonly (readonly ReaderValue[])[]
  /** More rows were there than the limit let through. */
  isCut: boolean
  milliseconds: number
}

export interface ReaderLimits {
  rows: number
  milliseconds: number
  signal?: AbortSignal
}

/** What the site lends a reader of DuckDB: questions on everything, and a database of their own beside ours. */
export interface ReaderDatabase {
  /**
   * Answers one SELECT of the reader's. It cannot change anything: the text is prepared inside a SELECT of ours, which
   * no other statement survives, and the same text is then run so that it can be stopped.
   * @throws ReaderQueryError in words for the reader
   */
  ask(sql: string, limits: ReaderLimits): Promise<ReaderAnswer>
  /**
   * Runs our own statement on `own` (the default database here): not for readers' text.
   * @throws QueryError with the engine's own words; also when the signal stopped it
   */
  run(sql: string, options?: { signal?: AbortSignal }): Promise<readonly Record<string, unknown>[]>
  /** Makes a file readable as 'user/<name>' without copying it into memory. */
  putFile(name: string, file: Blob): Promise<void>
  dropFile(name: string): Promise<void>
}
