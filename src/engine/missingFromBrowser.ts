import type { EngineFaultKind } from './EngineFault'

/** What this browser lacks for a database, before anything is fetched for it; null where nothing is missing. */
export function missingFromBrowser(): EngineFaultKind | null {
  if (typeof WebAssembly === 'undefined') return 'no-wasm'
  return typeof Worker === 'undefined' ? 'no-worker' : null
}
