import { useEffect, useState } from 'react'
import type { Database } from '~/engine/Database'
import type { EngineState } from '~/engine/engineStore'

export type Answered<A> =
  | { status: 'current'; answer: A }
  /** The answer shown is to an earlier question. */
  | { status: 'updating'; answer: A }
  | { status: 'failed'; answer: A; error: Error }

/**
 * Keeps an answer in step with what is asked; until the new one is there the old one stands, and says so.
 * @param initial the answer built into the page
 * @param request null asks nothing
 * @param ask is given the answer that stands, in case it can use parts of it
 */
export function useAnswer<R extends object, A extends { request: R } | null>(
  engine: EngineState,
  request: R | null,
  initial: A,
  ask: (database: Database, request: R, before: A) => Promise<A>,
): Answered<A> {
  const [answer, setAnswer] = useState<A>(initial)
  const [failure, setFailure] = useState<{ key: string; error: Error } | null>(null)
  const key = keyOf(request)
  const answered = keyOf(answer?.request ?? null) === key
  const isInitial = keyOf(initial?.request ?? null) === key
  const database = engine.status === 'ready' ? engine.database : null

  useEffect(() => {
    if (answered || isInitial || database === null) return
    let wanted = true
    ask(database, JSON.parse(key) as R, answer).then(
      (found) => { if (wanted) setAnswer(() => found) },
      (error: unknown) => {
        if (wanted) setFailure({ key, error: error instanceof Error ? error : new Error(String(error)) })
      },
    )
    return () => { wanted = false }
  }, [key, answered, answer, isInitial, database, ask])

  if (answered) return { status: 'current', answer }
  if (isInitial) return { status: 'current', answer: initial }
  if (failure?.key === key) return { status: 'failed', answer, error: failure.error }
  return { status: 'updating', answer }
}

/** Requests are small flat objects; equal ones have equal keys. */
function keyOf(request: object | null): string {
  return request === null ? 'null' : JSON.stringify(Object.fromEntries(Object.entries(request).sort()))
}
