/** What loading needs of the reader's side of the database. */
export interface ReaderDatabase {
  run(sql: string, options?: { signal?: AbortSignal }): Promise<readonly Record<string, unknown>[]>
  putFile(name: string, file: Blob): Promise<void>
  dropFile(name: string): Promise<void>
}
