import type { ComponentType, ReactNode } from 'react'
import { held } from '~/deployment/held'

/** Words for what may befall a page that is open: loaded once the page rests, since they cannot be when they are needed. */
export interface LaterParts {
  NewVersionNotice: ComponentType
  /** Why a page is not there; `otherwise` where the server has it as it should. */
  FaultWords: ComponentType<{ error: unknown; otherwise: ReactNode }>
}

export const laterParts = held<LaterParts | null>(null)
