import type { Scenario } from '~/contracts/scenario'
import { runsOf } from '~/model/scenario/placePlan'
import type { PreparedPlan } from '~/model/scenario/prepare'
import type { ScenarioRun } from '~/model/scenario/run'
import { middleRun, linesAt, wholeAt, type Worked } from './workOut'

interface Step {
  worked: readonly Worked[]
  isComplete: boolean
}

/** Runs of the last scenarios: another place asks for no other. */
export type KeptRuns = Map<string, readonly ScenarioRun[]>
const mostKept = 4

/** First one line a scenario, then everything: a slider is followed without waiting for all nine combinations. */
export function* workInSteps(prepared: PreparedPlan, kept: KeptRuns, scenarios: readonly Scenario[], place: string): Generator<Step> {
  if (scenarios.some((scenario) => !kept.has(keyOf(scenario)))) {
    yield { worked: scenarios.map((scenario) => linesAt(prepared, scenario, kept.get(keyOf(scenario)) ?? middleRun(prepared, scenario), place)), isComplete: false }
  }
  yield { worked: scenarios.map((scenario) => wholeAt(prepared, scenario, runsKept(prepared, kept, scenario), place)), isComplete: true }
}

function runsKept(prepared: PreparedPlan, kept: KeptRuns, scenario: Scenario): readonly ScenarioRun[] {
  const key = keyOf(scenario)
  const runs = kept.get(key) ?? runsOf(prepared, scenario)
  kept.delete(key)
  kept.set(key, runs)
  for (const old of [...kept.keys()].slice(0, -mostKept)) kept.delete(old)
  return runs
}

/** The name of a scenario changes no figure, nor does the throughput drawn. */
const keyOf = ({ interventions, growth, induced }: Scenario) => JSON.stringify([interventions, growth, induced])
