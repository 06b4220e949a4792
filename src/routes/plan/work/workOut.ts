import { inducedShares, type Scenario } from '~/contracts/scenario'
import { costOf } from '~/model/scenario/cost'
import { gainsOf } from '~/model/scenario/gains'
import { placePlan } from '~/model/scenario/placePlan'
import { horizonMonths, type PlanParameters } from '~/model/scenario/planCase'
import type { PreparedPlan } from '~/model/scenario/prepare'
import type { Gain, PlacePlan } from '~/model/scenario/results'
import { runScenario } from '~/model/scenario/run'

/** All that the page shows of one scenario at one place. */
export interface Worked {
  scenario: Scenario
  plan: PlacePlan
  /** In the fifth year, under the least and the greatest of the usual shares of new demand; null until worked out. */
  gains: { low: Gain[]; high: Gain[] } | null
  cost: ReturnType<typeof costOf>
}

/** The usual shares of new demand and the reader's own, 0 to 1. */
export const sharesOf = ({ induced }: Scenario): number[] => [...new Set([...inducedShares, ...(induced === null ? [] : [induced / 100])])].sort((a, b) => a - b)

/** The scenario at a place under every throughput and share, and who gains. */
export function workOut(prepared: PreparedPlan, parameters: PlanParameters, scenario: Scenario, place: string): Worked {
  const gainsAt = (induced: number) => gainsOf(runScenario(prepared, scenario, { throughput: scenario.throughput, induced }), horizonMonths - 1)
  const [low, , high] = inducedShares
  return {
    scenario,
    plan: placePlan(prepared, scenario, place, sharesOf(scenario)),
    gains: { low: gainsAt(low), high: gainsAt(high) },
    cost: costOf(scenario, parameters),
  }
}
