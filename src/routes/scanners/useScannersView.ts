import { useQueryStates } from 'nuqs'
import { useCallback, useMemo } from 'react'
import { useHydrated } from '~/routes/useHydrated'
import { readScannersView, scannersParameters, scannersRaw, type ScannersView, toScannersParameters } from '~/url/scannersView'

const nothing = { measure: null, area: null, site: null }

/** The view that the address asks for, and a way to change it. While the page hydrates it is the default, which is what was built. */
export function useScannersView() {
  const [parsed, setParsed] = useQueryStates(scannersParameters, { history: 'push', shallow: true, scroll: false })
  const [raw] = useQueryStates(scannersRaw)
  const hydrated = useHydrated()
  const { view, notes } = useMemo(() => (hydrated ? readScannersView(parsed, raw) : readScannersView(nothing, nothing)), [hydrated, parsed, raw])
  const change = useCallback((part: Partial<ScannersView>) => {
    void setParsed((before) => toScannersParameters({ ...readScannersView(before, nothing).view, ...part }))
  }, [setParsed])
  return { view, notes, change }
}
