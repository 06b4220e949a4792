import { createContext, useContext, useEffect, useSyncExternalStore } from 'react'
import { createEngineStore, type EngineState, type EngineStore } from './engineStore'
import type { DatabaseFile } from './fetchDatabase'

export const EngineContext = createContext<EngineStore | null>(null)

let store: EngineStore | null = null

/** The one database of this page; it outlives a change of route. */
export function engineFor(file: DatabaseFile): EngineStore {
  store ??= createEngineStore(file)
  return store
}

const idle: EngineState = { status: 'idle' }

/** State of the database, and a way to start it. */
export function useEngine(): { state: EngineState; start: () => void } {
  const engine = useContext(EngineContext)
  if (!engine) throw new Error('useEngine outside its context')
  const state = useSyncExternalStore(engine.subscribe, engine.get, () => idle)
  return { state, start: engine.start }
}

interface SavingNavigator extends Navigator {
  connection?: { saveData?: boolean }
}

/** Starts the database once the page has loaded and rests; a reader who saves data is not asked to pay for it. */
export function useIdleStart(start: () => void): void {
  useEffect(() => {
    if ((navigator as SavingNavigator).connection?.saveData) return
    const whenIdle = () => {
      if ('requestIdleCallback' in window) window.requestIdleCallback(start, { timeout: 2000 })
      else setTimeout(start, 200)
    }
    if (document.readyState === 'complete') {
      whenIdle()
      return
    }
    window.addEventListener('load', whenIdle, { once: true })
    return () => { window.removeEventListener('load', whenIdle) }
  }, [start])
}
