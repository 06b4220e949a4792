import { useEffect, useMemo, useState } from 'react'
import type { Database } from '~/engine/Database'
import type { EngineState } from '~/engine/engineStore'
import type { ExploreAnswer, ExploreRequest, ExploreSource } from '~/queries/explore'

interface Answered {
  answer: ExploreAnswer
  status: 'current' | 'updating' | 'failed'
  error: Error | null
  /** The kept answers, once there is a database. */
  source: ExploreSource | null
}

/**
 * The answer to what is asked: at once where its parts were asked before, else as soon as the database has it; until
 * then the one before stands, and says so.
 * @param initial the answer built into the page
 */
export function useExploreAnswer(engine: EngineState, request: ExploreRequest, initial: ExploreAnswer): Answered {
  const source = useSource(engine.status === 'ready' ? engine.database : null)
  const key = JSON.stringify(request)
  const [found, setFound] = useState<{ key: string; answer: ExploreAnswer } | null>(null)
  const [failure, setFailure] = useState<{ key: string; error: Error } | null>(null)
  const initialKey = useMemo(() => JSON.stringify(initial.request), [initial])
  const held = useMemo(() => source?.peek(JSON.parse(key) as ExploreRequest) ?? null, [source, key])
  const current = held ?? (found?.key === key ? found.answer : key === initialKey ? initial : null)
  const [last, setLast] = useState(initial)
  if (current !== null && current !== last) setLast(current)

  useEffect(() => {
    if (current !== null || source === null) return
    let wanted = true
    source.ask(JSON.parse(key) as ExploreRequest).then(
      (answer) => { if (wanted) setFound({ key, answer }) },
      (error: unknown) => { if (wanted) setFailure({ key, error: error instanceof Error ? error : new Error(String(error)) }) },
    )
    return () => { wanted = false }
  }, [current, source, key])

  if (current !== null) return { answer: current, status: 'current', error: null, source }
  if (failure?.key === key) return { answer: last, status: 'failed', error: failure.error, source }
  return { answer: last, status: 'updating', error: null, source }
}

/** The queries and their schemas are wanted only once there is a database to ask. */
function useSource(database: Database | null): ExploreSource | null {
  const [source, setSource] = useState<ExploreSource | null>(null)
  useEffect(() => {
    if (database === null) return
    let wanted = true
    void import('~/queries/explore').then(({ exploreSource }) => { if (wanted) setSource(exploreSource(database)) })
    return () => { wanted = false }
  }, [database])
  return source
}
