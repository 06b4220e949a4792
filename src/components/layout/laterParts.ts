import type { ComponentType, ReactNode } from 'react'

/** Words for what may befall a page that is open: loaded once the page rests, since they cannot be when they are needed. */
export interface LaterParts {
  NewVersionNotice: ComponentType
  /** Why a page is not there; `otherwise` where the server has it as it should. */
  FaultWords: ComponentType<{ error: unknown; otherwise: ReactNode }>
}

let parts: LaterParts | null = null
const listeners = new Set<() => void>()

export const laterParts = {
  get: () => parts,
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  set(loaded: LaterParts) {
    parts = loaded
    listeners.forEach((listener) => { listener() })
  },
}
