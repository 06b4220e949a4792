import type { Scenario } from '~/contracts/scenario'
import type { PlaceOutcome, PlacePlan, PlaceSeries, PlanMeasure } from '~/model/scenario/results'
import { chosenOutcomes, isServicesOnly } from '../picture/chartModel'
import { about } from './about'

/** Figures of the last month, as a headline may say them. */
export interface Ends {
  low: string
  high: string
  nothing: string
}

export const rangeText = (low: string, high: string) => (low === high ? `about ${low}` : `${low} to ${high}`)

/** Whether a scenario asks only for lists to be cleared. */
export const isClearOnly = ({ interventions }: Scenario) => interventions.length > 0 && interventions.every(({ kind }) => kind === 'clear')

/** People for a share too: a share can rise while fewer wait long, where lists with few of them run out first. */
function lastOf(measure: PlanMeasure, { list, share, tests }: PlaceSeries): number {
  const [people, part, scans] = [list.at(-1) ?? 0, share.at(-1) ?? 0, tests.at(-1) ?? 0]
  return { list: people, share: people * part, tests: scans }[measure]
}

function endsAmong(plan: PlacePlan, outcomes: readonly PlaceOutcome[], measure: PlanMeasure): Ends {
  const ends = outcomes.map(({ series }) => lastOf(measure, series))
  return { low: about(Math.min(...ends)), high: about(Math.max(...ends)), nothing: about(lastOf(measure, plan.doNothing)) }
}

/** Over every share of new demand at the throughput chosen; of fracture services alone, over every need. */
export const endsOf = (plan: PlacePlan, scenario: Scenario, measure: PlanMeasure): Ends =>
  endsAmong(plan, isServicesOnly(scenario) ? plan.outcomes : chosenOutcomes(plan, scenario.throughput), measure)

/** Over every share of new demand and every throughput. */
export const allEndsOf = (plan: PlacePlan, measure: PlanMeasure): Ends => endsAmong(plan, plan.outcomes, measure)
