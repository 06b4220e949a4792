import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import type { EngineState } from '~/engine/engineStore'
import type { ReaderAnswer } from '~/engine/reader/ReaderDatabase'
import type { ReaderQueryError } from '~/engine/reader/ReaderQueryError'

export interface Limits {
  rows: number
  milliseconds: number
}

interface Wanted {
  sql: string
  limits: Limits
  stop: AbortController
}

export type Outcome = { sql: string; answer: ReaderAnswer; error: null } | { sql: string; answer: null; error: ReaderQueryError }

/** Runs a reader's questions, one at a time; a new one, or leaving the page, stops the one before. */
export function useReaderQuery(engine: EngineState, onOutcome: (outcome: Outcome) => void) {
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const reader = engine.status === 'ready' ? engine.reader : null
  const tell = useEffectEvent((outcome: Outcome) => {
    setWanted(null)
    onOutcome(outcome)
  })
  useEffect(() => {
    if (!wanted || !reader) return
    let isCurrent = true
    const { sql, limits, stop } = wanted
    reader.ask(sql, { ...limits, signal: stop.signal }).then(
      (answer) => { if (isCurrent) tell({ sql, answer, error: null }) },
      (error: unknown) => { if (isCurrent) tell({ sql, answer: null, error: error as ReaderQueryError }) },
    )
    return () => {
      isCurrent = false
      stop.abort()
    }
  }, [wanted, reader])
  const run = useCallback((sql: string, limits: Limits) => { setWanted({ sql, limits, stop: new AbortController() }) }, [])
  const cancel = () => {
    if (reader) wanted?.stop.abort()
    else setWanted(null)
  }
  return { running: wanted?.sql ?? null, run, cancel }
}
