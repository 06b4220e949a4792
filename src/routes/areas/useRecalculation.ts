import { useQueryState } from 'nuqs'
import { useCallback } from 'react'
import { profileParameters, profileRaw, readRecalculation } from '~/url/profileView'
import { useHydrated } from '~/routes/useHydrated'

/**
 * The month that limits begin anew from, kept in the address. While the page hydrates there is none, which is what was
 * built.
 * @param months months with figures, in order
 */
export function useRecalculation(months: readonly string[]) {
  const [asked, setAsked] = useQueryState('recalculate', profileParameters.recalculate.withOptions({ history: 'push', shallow: true, scroll: false }))
  const [raw] = useQueryState('recalculate', profileRaw.recalculate)
  const hydrated = useHydrated()
  const read = hydrated ? readRecalculation(asked, raw, months) : { month: null, notes: [] }
  const change = useCallback((month: string | null) => { void setAsked(month) }, [setAsked])
  return { ...read, change }
}
