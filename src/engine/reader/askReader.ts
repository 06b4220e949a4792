import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm'
import { gathered } from './gathered'
import type { ReaderAnswer, ReaderLimits } from './ReaderDatabase'
import { placeAt, readerFault } from './readerFault'
import { ReaderQueryError } from './ReaderQueryError'
import { runCancellable } from './runCancellable'
import { sqlOutline } from './sqlOutline'
import { answering, describing } from './wrapped'

const questions = ['SELECT', 'WITH', 'FROM', 'VALUES', 'TABLE', 'PIVOT', 'UNPIVOT', 'DESCRIBE', 'DESC', 'SUMMARIZE', 'SHOW', '']

/** DuckDB looks for a wish to stop between two steps; a step that takes longer than this may take for ever. */
const patience = 3000

/**
 * Answers one SELECT on a connection of its own, within limits. See ReaderDatabase.
 * @param onStuck hears of a query that does not stop, since its one step holds the worker, or that broke the engine
 */
export async function askReader(connection: AsyncDuckDBConnection, sql: string, limits: ReaderLimits, onStuck: () => void): Promise<ReaderAnswer> {
  const stop = stopping(limits)
  let giveUp: ReturnType<typeof setTimeout> | undefined
  const stuck = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => {
      giveUp = setTimeout(() => {
        reject(stuckFault(stop.signal.reason as ReaderQueryError))
        // Once whoever asked has heard why: a restart takes their reader away.
        setTimeout(onStuck)
      }, patience)
    })
  })
  const answer = answerTo(connection, sql, limits, stop.signal)
  answer.catch((fault: unknown) => { if (fault instanceof ReaderQueryError && fault.kind === 'broken') setTimeout(onStuck) })
  return Promise.race([answer, stuck]).finally(() => {
    clearTimeout(giveUp)
    stop.clear()
  })
}

const stuckFault = ({ kind, message }: ReaderQueryError) =>
  new ReaderQueryError(kind, `${message} It did not let go, so the database is starting again; tables of your own are put back.`)

async function answerTo(connection: AsyncDuckDBConnection, sql: string, limits: ReaderLimits, signal: AbortSignal): Promise<ReaderAnswer> {
  const start = performance.now()
  try {
    signal.throwIfAborted()
    const text = await oneQuestion(connection, sql)
    const columns = await describe(connection, text)
    signal.throwIfAborted()
    const { rows, isCut } = await readRows(connection, text, columns, limits.rows, signal)
    return { columns, rows, isCut, milliseconds: performance.now() - start }
  } catch (cause) {
    const isOver = cause instanceof ReaderQueryError && cause.kind === 'broken'
    if (signal.aborted && !isOver) throw signal.reason
    throw cause
  }
}

/** Functions that change the engine for everyone, or that run a text which this guard has not seen. */
const refused = ['query', 'enable_logging', 'disable_logging', 'truncate_duckdb_logs', 'write_log', 'checkpoint', 'force_checkpoint']

async function oneQuestion(connection: AsyncDuckDBConnection, sql: string): Promise<string> {
  const tokens = await guarded(sql, 0, () => connection.bindings.tokenize(sql))
  const { firstWord, firstAt, secondAt, called, text } = sqlOutline(sql, tokens)
  if (firstAt === null) throw new ReaderQueryError('not-select', 'There is no question here yet: write a SELECT.')
  if (!questions.includes(firstWord)) {
    throw new ReaderQueryError('not-select', `This page only reads: a question starts with SELECT, WITH or FROM, not ${firstWord}.`, placeAt(sql, firstAt))
  }
  if (secondAt !== null) throw new ReaderQueryError('several', 'One question at a time: a second one starts here.', placeAt(sql, secondAt))
  const strange = called.find(({ name }) => refused.includes(name))
  if (strange) throw new ReaderQueryError('not-select', `This page only reads: ${strange.name}() cannot be used here.`, placeAt(sql, strange.at))
  return text
}

function stopping({ milliseconds, signal }: ReaderLimits) {
  const controller = new AbortController()
  const stop = () => { controller.abort(new ReaderQueryError('stopped', 'You stopped this query.')) }
  const timer = setTimeout(() => {
    controller.abort(new ReaderQueryError('time', `Stopped after ${String(Math.round(milliseconds / 1000))} seconds, the limit set below.`))
  }, milliseconds)
  if (signal?.aborted) stop()
  signal?.addEventListener('abort', stop)
  return {
    signal: controller.signal,
    clear: () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    },
  }
}

/** A statement is prepared alone: several, or anything that is no SELECT, does not pass inside brackets of ours. */
async function describe(connection: AsyncDuckDBConnection, text: string): Promise<ReaderAnswer['columns']> {
  const wrapped = describing(text)
  const rows = await guarded(text, wrapped.before, async () => {
    const prepared = await connection.prepare(wrapped.sql)
    try {
      return (await prepared.query()).toArray() as { column_name: unknown; column_type: unknown }[]
    } finally {
      await prepared.close()
    }
  })
  return rows.map(({ column_name: name, column_type: type }) => ({ name: String(name), type: String(type) }))
}

/** One row more than the limit is asked for, which tells whether there are more. */
async function readRows(connection: AsyncDuckDBConnection, text: string, columns: ReaderAnswer['columns'], limit: number, signal: AbortSignal) {
  const wrapped = answering(text, columns, limit + 1)
  const answer = gathered(columns, limit)
  await guarded(text, wrapped.before, async () => {
    const prepared = await connection.prepare(wrapped.sql)
    await prepared.close()
    await runCancellable(connection, wrapped.sql, signal, answer.add)
  })
  return answer.taken()
}

async function guarded<Result>(text: string, before: number, run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (cause) {
    throw cause instanceof ReaderQueryError ? cause : readerFault(cause, text, before)
  }
}
