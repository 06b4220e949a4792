import { useQueryStates } from 'nuqs'
import { useCallback } from 'react'
import { defaultView, overviewParameters, overviewRaw, type OverviewView, readView, toParameters } from '~/url/overviewView'
import { useHydrated } from './useHydrated'

/**
 * The view that the address asks for, and a way to change it. While the page hydrates it is the default
 * view, which is what was built, so that figures never stand under a title they do not belong to.
 */
export function useOverviewView(months: readonly string[]) {
  const [parsed, setParsed] = useQueryStates(overviewParameters, { history: 'push', shallow: true, scroll: false })
  const [raw] = useQueryStates(overviewRaw)
  const hydrated = useHydrated()
  const { view, notes } = hydrated ? readView(parsed, raw, months) : { view: defaultView(months), notes: [] }
  const change = useCallback(
    (part: Partial<OverviewView>) => {
      void setParsed((before) => toParameters({ ...readView(before, { ...before }, months).view, ...part }, months))
    },
    [setParsed, months],
  )
  return { view, notes, change }
}
