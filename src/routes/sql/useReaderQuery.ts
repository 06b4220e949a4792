import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
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
}

export type Outcome = { sql: string; answer: ReaderAnswer; error: null } | { sql: string; answer: null; error: ReaderQueryError }

/** Runs a reader's questions, one at a time; a new one, or leaving the page, stops the one before. */
export function useReaderQuery(engine: EngineState, onOutcome: (outcome: Outcome) => void) {
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const stopping = useRef<AbortController>(null)
  const reader = engine.status === 'ready' ? engine.reader : null
  const tell = useEffectEvent((outcome: Outcome) => {
    setWanted(null)
    onOutcome(outcome)
  })
  useEffect(() => {
    if (!wanted || !reader) return
    let isCurrent = true
    const { sql, limits } = wanted
    // Each database that is asked has one of its own: a question that waited while another started again is not stopped.
    const stop = new AbortController()
    stopping.current = stop
    reader.ask(sql, { ...limits, signal: stop.signal }).then(
      (answer) => { if (isCurrent) tell({ sql, answer, error: null }) },
      (error: unknown) => { if (isCurrent) tell({ sql, answer: null, error: error as ReaderQueryError }) },
    )
    return () => {
      isCurrent = false
      stop.abort()
    }
  }, [wanted, reader])
  const run = useCallback((sql: string, limits: Limits) => { setWanted({ sql, limits }) }, [])
  const cancel = () => {
    if (reader) stopping.current?.abort()
    else setWanted(null)
  }
  return { running: wanted?.sql ?? null, run, cancel }
}
