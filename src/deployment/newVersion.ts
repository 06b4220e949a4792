import { held } from './held'
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

/** The newer version that this page knows of. */
export const newVersion = held<NewVersion | null>(null)

export const reloadHere = (): void => { window.location.reload() }

/**
 * A part of the program that does not come is one that a deployment has removed, or just trouble: the server knows.
 * @param partFailed name of the event that tells of a part whose absence nothing else puts into words
 */
export function watchMissingParts(partFailed: string): void {
  window.addEventListener('vite:preloadError', () => {
    void whetherUpdated().then((isUpdated) => {
      if (isUpdated && newVersion.get()?.kind !== 'ready') newVersion.set({ kind: 'replaced', take: reloadHere })
    })
  })
  window.addEventListener(partFailed, () => {
    if (!newVersion.get()) newVersion.set({ kind: 'unknown', take: reloadHere })
  })
}
