import { startTransition, useEffect, useMemo, useState } from 'react'
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
 * @param ask the database
 * @param peek an answer that needs no asking, or null
 */
export function useAnswer<R extends object, A extends { request: R } | null>(
  engine: EngineState,
  request: R | null,
  initial: A,
  ask: (database: Database, request: R) => Promise<A>,
  peek: (database: Database, request: R) => A | null,
): Answered<A> {
  const key = keyOf(request)
  const database = engine.status === 'ready' ? engine.database : null
  const held = useMemo(
    () => (database === null || key === 'null' ? null : peek(database, JSON.parse(key) as R)),
    [database, key, peek],
  )
  const [found, setFound] = useState<A>(initial)
  const [failure, setFailure] = useState<{ key: string; error: Error } | null>(null)
  const current = held ?? [found, initial].find((answer) => keyOf(answer?.request ?? null) === key)
  const [last, setLast] = useState<A>(initial)
  if (current !== undefined && current !== last) setLast(() => current)
  const isAnswered = current !== undefined

  useEffect(() => {
    if (isAnswered || database === null) return
    let wanted = true
    ask(database, JSON.parse(key) as R).then(
      (answer) => { if (wanted) startTransition(() => { setFound(() => answer) }) },
      (error: unknown) => {
        if (wanted) setFailure({ key, error: error instanceof Error ? error : new Error(String(error)) })
      },
    )
    return () => { wanted = false }
  }, [key, isAnswered, database, ask])

  if (current !== undefined) return { status: 'current', answer: current }
  if (failure?.key === key) return { status: 'failed', answer: last, error: failure.error }
  return { status: 'updating', answer: last }
}

/** Requests are small flat objects; equal ones have equal keys. */
function keyOf(request: object | null): string {
  return request === null ? 'null' : JSON.stringify(Object.fromEntries(Object.entries(request).sort()))
}
