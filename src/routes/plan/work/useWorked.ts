import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Scenario } from '~/contracts/scenario'
import { trustedScript } from '~/deployment/trustedScript'
import type { PlanCase } from '~/model/scenario/planCase'
import type { PlanLevel } from '~/model/scenario/results'
import { PlanDesk } from './PlanDesk'
import planWorker from './planWorker.ts?worker&url'
import type { Worked } from './workOut'

interface Found {
  key: string
  worked: readonly Worked[]
  isComplete: boolean
}

/** `worked` is what lines are drawn from, and may hold one line a scenario; `whole` is the last that was worked out in full. */
type WorkState =
  | { status: 'current' | 'updating'; worked: readonly Worked[]; whole: readonly Worked[]; isComplete: boolean }
  /** What is shown is of an earlier question. */
  | { status: 'failed'; worked: readonly Worked[]; whole: readonly Worked[]; isComplete: boolean; message: string }

const makeWorker = () => new Worker(trustedScript(planWorker), { type: 'module' })

const keyOf = (scenarios: readonly Scenario[], place: string) => JSON.stringify([scenarios, place])

/**
 * Scenarios worked out at a place, in a worker; until the new figures are there the old ones stand, and say so.
 * @param given null until the database has answered
 * @param built what the page was built with, and stands until then
 */
export function useWorked(given: PlanCase | null, scenarios: readonly Scenario[], place: string, built: { place: string; worked: readonly Worked[] }) {
  const [found, setFound] = useState<Found>(() => ({ key: keyOf(built.worked.map(({ scenario }) => scenario), built.place), worked: built.worked, isComplete: true }))
  const [whole, setWhole] = useState<readonly Worked[]>(built.worked)
  const [failure, setFailure] = useState<{ key: string; message: string } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const desk = useRef<PlanDesk | null>(null)
  const key = useMemo(() => keyOf(scenarios, place), [scenarios, place])
  const isAnswered = found.key === key && found.isComplete
  const isFailed = failure?.key === key

  useEffect(() => {
    if (!given) return
    const made = new PlanDesk(makeWorker, given)
    desk.current = made
    return () => {
      made.close()
      desk.current = null
    }
  }, [given, attempt])

  useEffect(() => {
    if (!given || isAnswered || isFailed) return
    const [asked, at] = JSON.parse(key) as [Scenario[], string]
    desk.current?.work(asked, at, {
      onWorked: (worked, isComplete) => {
        setFound({ key, worked, isComplete })
        if (isComplete) setWhole(worked)
      },
      onFailed: (message) => { setFailure({ key, message }) },
    })
    // The first lines of an answer ask nothing anew.
  }, [given, attempt, key, isAnswered, isFailed])

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
    isFailed ? { status: 'failed', worked, isComplete, message: failure.message, whole }
    : found.key === key ? { status: 'current', worked, whole, isComplete }
    : { status: 'updating', worked, whole, isComplete }
  const rows = useCallback((scenario: Scenario, level: PlanLevel) => desk.current?.rows(scenario, level) ?? Promise.reject(new Error('The figures are not loaded yet.')), [])
  return { state, rows, retry }
}
