import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Scenario } from '~/contracts/scenario'
import type { PlanCase } from '~/model/scenario/planCase'
import { PlanDesk } from './PlanDesk'
import type { Worked } from './workOut'

interface Found {
  key: string
  worked: readonly Worked[]
  isComplete: boolean
}

export type WorkState =
  | { status: 'current' | 'updating'; worked: readonly Worked[]; isComplete: boolean }
  /** What is shown is of an earlier question. */
  | { status: 'failed'; worked: readonly Worked[]; isComplete: boolean; message: string }

const makeWorker = () => new Worker(new URL('./planWorker.ts', import.meta.url), { type: 'module' })

const keyOf = (scenarios: readonly Scenario[], place: string) => JSON.stringify([scenarios, place])

/**
 * Scenarios worked out at a place, in a worker; until the new figures are there the old ones stand, and say so.
 * @param given null until the database has answered
 * @param built what the page was built with, and stands until then
 */
export function useWorked(given: PlanCase | null, scenarios: readonly Scenario[], place: string, built: { place: string; worked: readonly Worked[] }) {
  const [found, setFound] = useState<Found>(() => ({ key: keyOf(built.worked.map(({ scenario }) => scenario), built.place), worked: built.worked, isComplete: true }))
  const [failure, setFailure] = useState<{ key: string; message: string } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [desk, setDesk] = useState<PlanDesk | null>(null)
  const key = useMemo(() => keyOf(scenarios, place), [scenarios, place])
  const isAnswered = found.key === key && found.isComplete

  useEffect(() => {
    if (!given) return
    const made = new PlanDesk(makeWorker, given)
    setDesk(made)
    return () => {
      made.close()
      setDesk(null)
    }
  }, [given, attempt])

  useEffect(() => {
    if (!desk || isAnswered || failure?.key === key) return
    const [asked, at] = JSON.parse(key) as [Scenario[], string]
    desk.work(asked, at, {
      onWorked: (worked, isComplete) => { setFound({ key, worked, isComplete }) },
      onFailed: (message) => { setFailure({ key, message }) },
    })
    // What is found meanwhile asks nothing anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [desk, key, failure])

  useEffect(() => {
    if (found.key !== key) return
    performance.mark(found.isComplete ? 'plan-final' : 'plan-central')
  }, [found, key])

  const retry = useCallback(() => {
    setFailure(null)
    setAttempt((before) => before + 1)
  }, [])
  const { worked, isComplete } = found
  const state: WorkState =
    failure?.key === key ? { status: 'failed', worked, isComplete, message: failure.message }
    : found.key === key ? { status: 'current', worked, isComplete }
    : { status: 'updating', worked, isComplete }
  return { state, desk, retry }
}
