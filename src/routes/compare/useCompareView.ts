import { useQueryStates } from 'nuqs'
import { useCallback } from 'react'
import { compareParameters, compareRaw, type CompareView, readCompareView, toCompareParameters } from '~/url/compareView'
import { useHydrated } from '~/routes/useHydrated'

const nothing = { areas: null, month: null, base: null }

/** The view that the address asks for, and a way to change it. While the page hydrates it is the default, which is what was built. */
export function useCompareView(months: readonly string[]) {
  const [parsed, setParsed] = useQueryStates(compareParameters, { history: 'push', shallow: true, scroll: false })
  const [raw] = useQueryStates(compareRaw)
  const hydrated = useHydrated()
  const { view, notes } = hydrated ? readCompareView(parsed, raw, months) : readCompareView(nothing, nothing, months)
  const change = useCallback(
    (part: Partial<CompareView>) => {
      void setParsed((before) => toCompareParameters({ ...readCompareView(before, nothing, months).view, ...part }, months))
    },
    [setParsed, months],
  )
  return { view, notes, change }
}
