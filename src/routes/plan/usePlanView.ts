import { useQueryStates } from 'nuqs'
import { useCallback, useMemo } from 'react'
import { planParameters, planRaw, type PlanView, readPlanView, toPlanParameters } from '~/url/planView'
import { useHydrated } from '../useHydrated'

const nothing = { s: null, b: null, place: null, measure: null }

/** The view that the address asks for, and a way to change it. While the page hydrates it is the default, which is what was built. */
export function usePlanView() {
  const [parsed, setParsed] = useQueryStates(planParameters, { history: 'push', shallow: true, scroll: false })
  const [raw] = useQueryStates(planRaw)
  const hydrated = useHydrated()
  const { view, notes } = useMemo(() => (hydrated ? readPlanView(parsed, raw) : readPlanView(nothing, nothing)), [hydrated, parsed, raw])
  const change = useCallback(
    (part: Partial<PlanView>, history: 'push' | 'replace' = 'push') => {
      void setParsed((before) => toPlanParameters({ ...readPlanView(before, nothing).view, ...part }), { history })
    },
    [setParsed],
  )
  return { view, notes, change }
}
