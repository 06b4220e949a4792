import type { EngineStore } from './engine/engineStore'

/** Far from the first picture; by then a page that has use for the database has begun to load it. */
const rest = 3000

let isBegun = false

/** Loads, once the page has rested, what is needed only where it stays open: words for an update, the service worker. */
export function loadAtRest(engine: EngineStore): void {
  if (isBegun || !import.meta.env.PROD) return
  isBegun = true
  const load = () => { setTimeout(() => { import('./afterRest').then(({ afterRest }) => { afterRest(engine) }, () => undefined) }, rest) }
  if (document.readyState === 'complete') load()
  else window.addEventListener('load', load, { once: true })
}
