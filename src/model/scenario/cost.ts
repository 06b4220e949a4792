import type { Scenario } from '~/contracts/scenario'
import type { PlanParameters } from './planCase'

/** What machines of a scenario cost to buy: published sums a machine, low to high; staff, rooms and upkeep are not in it. */
export interface Cost {
  machines: number
  /** £ */
  low: number
  high: number
}

/** @returns null where the scenario buys no machine */
export function costOf({ interventions }: Scenario, { capital }: PlanParameters): Cost | null {
  const machines = interventions.reduce((sum, change) => sum + (change.kind === 'scanner' ? change.machines : 0), 0)
  return machines === 0 ? null : { machines, low: machines * capital.low, high: machines * capital.high }
}
