import { useQueryStates } from 'nuqs'
import { useCallback, useMemo } from 'react'
import { flsParameters, flsRaw, type FlsView, readFlsView, toFlsParameters } from '~/url/flsView'
import { useHydrated } from '~/routes/useHydrated'

const nothing = { edition: null, area: null, benchmark: null, weights: null, uncovered: null, needing: null, scanned: null, own: null }

/** The view that the address asks for, and a way to change it. While the page hydrates it is the default, which is what was built. */
export function useFlsView() {
  const [parsed, setParsed] = useQueryStates(flsParameters, { history: 'push', shallow: true, scroll: false })
  const [raw] = useQueryStates(flsRaw)
  const hydrated = useHydrated()
  // The same view again where nothing was changed, so that what is drawn from it is not drawn again.
  const { view, notes } = useMemo(() => (hydrated ? readFlsView(parsed, raw) : readFlsView(nothing, nothing)), [hydrated, parsed, raw])
  const change = useCallback(
    /** @param history 'replace' for one of many small steps, which Back should not walk through */
    (part: Partial<FlsView>, history: 'push' | 'replace' = 'push') => {
      void setParsed((before) => toFlsParameters({ ...readFlsView(before, nothing).view, ...part }), { history })
    },
    [setParsed],
  )
  return { view, notes, change }
}
