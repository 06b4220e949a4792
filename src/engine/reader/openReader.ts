import { type AsyncDuckDB, type AsyncDuckDBConnection, DuckDBDataProtocol } from '@duckdb/duckdb-wasm'
import { QueryError } from '../Database'
import { isBroken } from '../isBroken'
import { askReader } from './askReader'
import { runCancellable } from './runCancellable'
import type { ReaderDatabase } from './ReaderDatabase'

/** The only folder that SQL may read; files get there by `putFile` alone. */
export const readersFolder = 'user/'

export interface ReaderConnections {
  /** Reads everything; errors come as JSON with their place. */
  asking: AsyncDuckDBConnection
  /** Writes `own`, its default database. */
  loading: AsyncDuckDBConnection
}

/** The reader's side of an opened database. Questions run one after another, apart from loading. */
export function openReader(database: AsyncDuckDB, { asking, loading }: ReaderConnections, onStuck: () => void): ReaderDatabase {
  const asked = inTurn()
  const loaded = inTurn()
  return {
    ask: (sql, limits) => asked(() => askReader(asking, sql, limits, onStuck)),
    run: (sql, { signal } = {}) =>
      loaded(async () => {
        try {
          const rows: Record<string, unknown>[] = []
          await runCancellable(loading, sql, signal, (batch) => {
            for (const row of batch) rows.push(row.toJSON())
          })
          return rows
        } catch (cause) {
          if (isBroken(cause)) setTimeout(onStuck)
          throw new QueryError(sql, cause)
        }
      }),
    putFile: (name, file) =>
      database.registerFileHandle(`${readersFolder}${name}`, file, DuckDBDataProtocol.BROWSER_FILEREADER, true),
    dropFile: async (name) => { await database.dropFile(`${readersFolder}${name}`) },
  }
}

function inTurn() {
  let last: Promise<unknown> = Promise.resolve()
  return <Result>(job: () => Promise<Result>): Promise<Result> => {
    const done = last.then(job, job)
    last = done.catch(() => undefined)
    return done
  }
}
