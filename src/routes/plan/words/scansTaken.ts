import type { Scenario } from '~/contracts/scenario'
import { formatMonth } from '~/format/month'
import type { PlacePlan } from '~/model/scenario/results'
import { chosenOutcomes } from '../picture/chartModel'
import { about } from './about'
import { isClearOnly, rangeText } from './ends'

const year = 12

/**
 * What clearing lists takes, in the twelve months to the month by which they are to be cleared: "62,000 to 610,000 more
 * scans in the year to March 2029". Null where the scenario does more than clear lists, or clears none at the place.
 */
export function scansTaken(plan: PlacePlan, scenario: Scenario): string | null {
  if (!isClearOnly(scenario)) return null
  const by = scenario.interventions.flatMap((one) => (one.kind === 'clear' ? [one.by] : [])).sort().at(-1) ?? ''
  const end = plan.months.indexOf(by) + 1
  const rooms = chosenOutcomes(plan, scenario.throughput).map(({ room }) => room.slice(Math.max(0, end - year), end).reduce((sum, scans) => sum + scans, 0))
  if (rooms.every((scans) => scans < 0.5)) return null
  return `${rangeText(about(Math.min(...rooms)), about(Math.max(...rooms)))} more scans in the year to ${formatMonth(by)}`
}
