import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm'
import type { ArrowType } from './plainAnswer'

/** The little of an Arrow batch that is needed here. */
export interface Batch extends Iterable<{ toJSON: () => Record<string, unknown> }> {
  numRows: number
  schema: { fields: readonly { type: ArrowType }[] }
  getChildAt: (index: number) => { get: (row: number) => unknown } | null
}

/**
 * Runs one statement in slices between which other connections are served, until the signal stops it.
 * @param onBatch gets the rows in portions; where it throws, no more are fetched
 * @throws the engine's error, that of onBatch, or the signal's reason
 */
export async function runCancellable(
  connection: AsyncDuckDBConnection,
  sql: string,
  signal: AbortSignal | undefined,
  onBatch: (batch: Batch) => void,
): Promise<void> {
  signal?.throwIfAborted()
  const cancel = () => { void connection.cancelSent() }
  signal?.addEventListener('abort', cancel)
  try {
    for await (const batch of await connection.send(sql)) {
      signal?.throwIfAborted()
      onBatch(batch)
    }
    signal?.throwIfAborted()
  } catch (cause) {
    // Rows that nobody fetches any more would stay in the engine's memory.
    cancel()
    signal?.throwIfAborted()
    throw cause
  } finally {
    signal?.removeEventListener('abort', cancel)
  }
}
