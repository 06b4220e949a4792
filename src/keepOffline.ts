import { savesData } from './engine/EngineContext'
import type { EngineStore } from './engine/engineStore'

/** By then a page that has use for the database has begun to load it. */
const rest = 4000

let isBegun = false

/**
 * Starts the service worker, which keeps the site for when there is no connection, once nothing else is under way; for a
 * reader who saves data, only after they have asked for the database. Not inside frames. Where a browser has no service
 * workers, or denies storage, the site works without.
 */
export function keepOffline(engine: EngineStore): void {
  if (isBegun || !import.meta.env.PROD || window.top !== window.self || !canKeep()) return
  isBegun = true
  const begin = () => { setTimeout(() => { whenQuiet(engine, start) }, rest) }
  if (document.readyState === 'complete') begin()
  else window.addEventListener('load', begin, { once: true })
}

function start() {
  import('./deployment/register').then(({ register }) => register()).catch(() => undefined)
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

/** Some browsers refuse even the question where storage is denied. */
function canKeep() {
  try {
    return 'serviceWorker' in navigator && document.documentElement.dataset.embed === undefined
  } catch {
    return false
  }
}
