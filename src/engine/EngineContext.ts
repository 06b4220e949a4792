import { createContext, startTransition, useContext, useEffect, useState } from 'react'
import { createEngineStore, type EngineState, type EngineStore } from './engineStore'
import type { DatabaseFile } from './fetchDatabase'

export const EngineContext = createContext<EngineStore | null>(null)

let store: EngineStore | null = null

/** The one database of this page; it outlives a change of route. */
export function engineFor(file: DatabaseFile): EngineStore {
  store ??= createEngineStore(file)
  return store
}

/**
 * State of the database, and a way to start it. A new state is drawn in a transition: a whole page hangs on it, and
 * nothing that the reader does should wait for that.
 */
export function useEngine(): { state: EngineState; start: () => void } {
  const engine = useContext(EngineContext)
  if (!engine) throw new Error('useEngine outside its context')
  const [state, setState] = useState<EngineState>(engine.get)
  useEffect(() => {
    let last = engine.get()
    const follow = () => {
      const next = engine.get()
      // A fault, and trying again after one, are told at once.
      if (last.status === 'failed' || next.status === 'failed') setState(next)
      else startTransition(() => { setState(next) })
      last = next
    }
    follow()
    return engine.subscribe(follow)
  }, [engine])
  return { state, start: engine.start }
}

interface SavingNavigator extends Navigator {
  connection?: { saveData?: boolean }
}

export const savesData = (): boolean => Boolean((navigator as SavingNavigator).connection?.saveData)

/**
 * Starts the database once the page has loaded, its first picture is on the screen and the browser rests; a
 * reader who saves data is not asked to pay for it.
 */
export function useIdleStart(start: () => void): void {
  useEffect(() => {
    if (savesData()) return
    const gone = new AbortController()
    const whenIdle = () => {
      if (gone.signal.aborted) return
      if ('requestIdleCallback' in window) window.requestIdleCallback(start, { timeout: 2000 })
      else setTimeout(start, 200)
    }
    const whenLoaded = () => { afterFirstPaint(() => requestAnimationFrame(whenIdle), gone.signal) }
    if (document.readyState === 'complete') whenLoaded()
    else window.addEventListener('load', whenLoaded, { once: true, signal: gone.signal })
    return () => { gone.abort() }
  }, [start])
}

/** On a busy machine a page can have loaded, and even rest, before anything of it is seen. */
function afterFirstPaint(go: () => void, gone: AbortSignal): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('paint')) {
    go()
    return
  }
  const watch = new PerformanceObserver((seen) => {
    if (seen.getEntriesByName('first-contentful-paint').length === 0) return
    watch.disconnect()
    go()
  })
  watch.observe({ type: 'paint', buffered: true })
  gone.addEventListener('abort', () => { watch.disconnect() })
}

/** Starts the database for a reader who saves data as soon as something on the page cannot be shown without it. */
export function useStartOnDemand(start: () => void, isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !savesData()) return
    const gone = new AbortController()
    afterFirstPaint(start, gone.signal)
    return () => { gone.abort() }
  }, [start, isWanted])
}
