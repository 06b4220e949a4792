import type { SqlRow, SqlValue } from '~/engine/Database'

/** A question as DuckDB is asked it. */
export interface Question {
  name: string
  sql: string
  values: readonly SqlValue[]
}

/** A way to ask a question by its place in a list. */
export type Ask = (index: number) => SqlRow[] | Promise<SqlRow[]>

/** Milliseconds of each round but the first, which compiles; one list for each question. */
export async function timeAll(count: number, ask: Ask, rounds: number): Promise<number[][]> {
  const times = Array.from({ length: count }, (): number[] => [])
  for (let round = 0; round <= rounds; round += 1) {
    for (let index = 0; index < count; index += 1) {
      const start = performance.now()
      await ask(index)
      if (round > 0) times[index]?.push(performance.now() - start)
    }
  }
  return times
}
