import { inducedSharesOf, type Scenario, throughputs } from '~/contracts/scenario'
import type { PreparedPlan } from './prepare'
import type { PlaceOutcome, PlacePlan, PlaceSeries } from './results'
import { runScenario, type ScenarioRun } from './run'
import { doNothingSeries, type PlannedPlace, placeOf, placeSeries, changeOf } from './series'
import { partsInPlace } from './reach'
import { keepsMark } from './share'

/** Every throughput under every share of new demand; where nothing rests on low, central and high figures, they are run once. */
export function runsOf(plan: PreparedPlan, scenario: Scenario): ScenarioRun[] {
  const induced = inducedSharesOf(scenario)
  const isAlike = scenario.interventions.every(({ kind }) => kind === 'clear')
  const once = isAlike ? induced.map((share) => runScenario(plan, scenario, { throughput: 'central', induced: share })) : []
  return throughputs.flatMap((throughput) =>
    induced.map((share, i) => {
      const choices = { throughput, induced: share }
      const same = once[i]
      return same ? { ...same, choices } : runScenario(plan, scenario, choices)
    }))
}

/**
 * A scenario for one place.
 * @param runs of the scenario, as `runsOf` gives them
 * @throws RangeError where the plan knows no such place
 */
export function placePlan(plan: PreparedPlan, runs: readonly ScenarioRun[], code: string): PlacePlan {
  const place = placeOf(plan, code)
  if (!place) throw new RangeError(`No place ${code} takes part in the plan.`)
  const doNothing = doNothingSeries(plan, place)
  return {
    code, name: place.name, level: place.level, months: plan.months,
    doNothing,
    doNothingReaches: reachesOf(plan.months, doNothing),
    outcomes: runs.map((run) => outcomeOf(run, place)),
  }
}

/** One run for one place. */
export function outcomeOf(run: ScenarioRun, place: PlannedPlace): PlaceOutcome {
  const change = changeOf(run, partsInPlace(run.plan, place.code))
  const series = placeSeries(run, place, change)
  return { choices: run.choices, series, room: [...change.room], added: [...change.added], reaches: reachesOf(run.plan.months, series) }
}

function reachesOf(months: readonly string[], series: PlaceSeries): PlaceOutcome['reaches'] {
  return { five: keptFrom(0.05, months, series), one: keptFrom(0.01, months, series) }
}

/** The month from which a mark is kept to the end. */
function keptFrom(mark: number, months: readonly string[], { share, list }: PlaceSeries): string | null {
  const missed = share.findLastIndex((value, month) => !keepsMark(mark, value, list[month] ?? 0))
  return months[missed + 1] ?? null
}
