import { FaultWords } from './components/layout/FaultWords'
import { laterParts } from './components/layout/laterParts'
import { NewVersionNotice } from './components/layout/NewVersionNotice'
import { partFailed } from './components/layout/PartBoundary'
import { watchMissingParts } from './deployment/newVersion'
import { register } from './deployment/register'
import { savesData } from './engine/EngineContext'
import type { EngineStore } from './engine/engineStore'
import { trustedScript } from './deployment/trustedScript'

/**
 * Readies the page for what may befall it while it is open, and starts the service worker, which keeps the site for when
 * there is no connection, once nothing else is under way; for a reader who saves data, only after they have asked for
 * the database. Not inside frames. Where a browser has no service workers, or denies storage, the site works without.
 */
export function afterRest(engine: EngineStore): void {
  laterParts.set({ FaultWords, NewVersionNotice })
  watchMissingParts(partFailed)
  if (!canKeep()) return
  whenQuiet(engine, () => { register(trustedScript(`${import.meta.env.BASE_URL}service-worker.js`)).catch(() => undefined) })
}

/** Some browsers refuse even the question where storage is denied. */
function canKeep() {
  try {
    return 'serviceWorker' in navigator && window.top === window.self && document.documentElement.dataset.embed === undefined
  } catch {
    return false
  }
}

function whenQuiet(engine: EngineStore, go: () => void) {
  const isQuiet = () => {
    const { status } = engine.get()
    return savesData() ? status === 'ready' : status !== 'loading'
  }
  if (isQuiet()) {
    go()
    return
  }
  const stop = engine.subscribe(() => {
    if (!isQuiet()) return
    stop()
    go()
  })
}
