import { whetherUpdated } from './whetherUpdated'

export interface NewVersion {
  /**
   * `ready`: kept in this browser and waiting; `replaced`: files of this page's deployment may be gone already;
   * `unknown`: a part of the page is missing, and the server names no newer version.
   */
  kind: 'ready' | 'replaced' | 'unknown'
  /** Leaves this page for the same address in the new version. */
  take: () => void
}

let known: NewVersion | null = null
const listeners = new Set<() => void>()

/** The newer version that this page knows of. */
export const newVersion = {
  get: () => known,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  set(next: NewVersion) {
    known = next
    listeners.forEach((listener) => { listener() })
  },
}

export const reloadHere = (): void => { window.location.reload() }

/**
 * A part of the program that does not come is one that a deployment has removed, or just trouble: the server knows.
 * @param partFailed name of the event that tells of a part whose absence nothing else puts into words
 */
export function watchMissingParts(partFailed: string): void {
  window.addEventListener('vite:preloadError', () => {
    void whetherUpdated().then((isUpdated) => {
      if (isUpdated && known?.kind !== 'ready') newVersion.set({ kind: 'replaced', take: reloadHere })
    })
  })
  window.addEventListener(partFailed, () => {
    if (!known) newVersion.set({ kind: 'unknown', take: reloadHere })
  })
}
