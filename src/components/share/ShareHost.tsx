import { lazy, Suspense, useSyncExternalStore } from 'react'
import { useFigures } from './FigureStore'

const ShareDialog = lazy(() => import('./ShareDialog'))

/** The dialog, once it is asked for; its program is fetched only then. */
export function ShareHost({ vintage }: { vintage: string }) {
  const figures = useFigures()
  const shared = useSyncExternalStore(figures.subscribe, figures.getShared, () => null)
  return shared && <Suspense><ShareDialog shared={shared} vintage={vintage} /></Suspense>
}
