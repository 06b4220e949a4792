import { useSyncExternalStore } from 'react'

const neverChanges = () => () => undefined

/** False while the page is built and hydrates, when it must show what was built; true from then on. */
export const useHydrated = (): boolean => useSyncExternalStore(neverChanges, () => true, () => false)
