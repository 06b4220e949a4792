import type { EngineStore } from '~/engine/engineStore'
import { OwnDesk } from './OwnDesk'

let desk: OwnDesk | null = null

/** The one desk of this tab: its tables outlive a change of page, as the database does, and a reload forgets both. */
export function deskFor(engine: EngineStore): OwnDesk {
  desk ??= new OwnDesk(engine)
  return desk
}
