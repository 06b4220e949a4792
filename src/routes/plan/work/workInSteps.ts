import type { Scenario } from '~/contracts/scenario'
import { placePlan } from '~/model/scenario/placePlan'
import type { PlanParameters } from '~/model/scenario/planCase'
import type { PreparedPlan } from '~/model/scenario/prepare'
import { sharesOf, workOut, type Worked } from './workOut'

interface Step {
  worked: readonly Worked[]
  isComplete: boolean
}

/** First the lines of the throughput chosen, then everything: a slider is followed without waiting for all nine combinations. */
export function* workInSteps(prepared: PreparedPlan, parameters: PlanParameters, scenarios: readonly Scenario[], place: string): Generator<Step> {
  yield {
    worked: scenarios.map((scenario) => ({ scenario, plan: placePlan(prepared, scenario, place, sharesOf(scenario)), gains: null, cost: null })),
    isComplete: false,
  }
  yield { worked: scenarios.map((scenario) => workOut(prepared, parameters, scenario, place)), isComplete: true }
}
