import { useQueryStates } from 'nuqs'
import { useCallback, useState } from 'react'
import { defaultExploreView, type ExploreChoices, exploreParameters, exploreRaw, type ExploreView, readExploreView, toExploreParameters } from '~/url/exploreView'
import { useHydrated } from '~/routes/useHydrated'

/**
 * The view that the address asks for, and ways to change it. While the page hydrates it is the default view, which is
 * what was built. A month that is only shown in passing, while months play, is not written into the address.
 */
export function useExploreView(choices: ExploreChoices) {
  const [parsed, setParsed] = useQueryStates(exploreParameters, { history: 'push', shallow: true, scroll: false })
  const [raw] = useQueryStates(exploreRaw)
  const hydrated = useHydrated()
  const [passing, setPassing] = useState<string | null>(null)
  const { view, notes } = hydrated ? readExploreView(parsed, raw, choices) : { view: defaultExploreView(choices), notes: [] }
  const change = useCallback(
    (part: Partial<ExploreView>) => {
      setPassing(null)
      void setParsed((before) => {
        const { view: now } = readExploreView(before, nothingRaw, choices)
        const parameters = toExploreParameters({ ...now, ...withUsualSpan(now, part, choices), ...part }, choices)
        return { ...parameters, pins: parameters.pins === null ? null : [...parameters.pins] }
      })
    },
    [setParsed, choices],
  )
  const settle = useCallback((month: string) => { change({ month }) }, [change])
  return { view: passing === null ? view : { ...view, month: passing }, settledMonth: view.month, notes, change, pass: setPassing, settle }
}

const nothingRaw = Object.fromEntries(Object.keys(exploreParameters).map((name) => [name, null])) as Record<keyof ExploreView, null>

/** Another measure starts with its own usual span. */
function withUsualSpan(now: ExploreView, part: Partial<ExploreView>, { measures }: ExploreChoices): Partial<ExploreView> {
  if (part.measure === undefined || part.measure === now.measure || part.span !== undefined) return {}
  return { span: measures.find(({ id }) => id === part.measure)?.window_months ?? 1 }
}
