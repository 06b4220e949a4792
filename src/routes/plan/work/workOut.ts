import { inducedShares, type Scenario } from '~/contracts/scenario'
import type { Range } from '~/model/need/range'
import { type Cost, costOf } from '~/model/scenario/cost'
import { gainsOf } from '~/model/scenario/gains'
import { placePlan, runsOf } from '~/model/scenario/placePlan'
import type { PreparedPlan } from '~/model/scenario/prepare'
import type { Gain, PlacePlan } from '~/model/scenario/results'
import { runScenario, type ScenarioRun } from '~/model/scenario/run'
import { servicesNeed } from './servicesNeed'

/** Months after the last figures at whose end gains are told: new machines work by then, and few lists have run out. */
const gainMonths = 36

/** All that the page shows of one scenario at one place. */
export interface Worked {
  scenario: Scenario
  plan: PlacePlan
  /** In the third year, under the least and the greatest of the usual shares of new demand; null until worked out. */
  gains: { low: Gain[]; high: Gain[] } | null
  cost: Cost | null
  /** Scans a year that its fracture services ask for at the place, once all are open. */
  need: Range | null
}

/** One run, of the throughput chosen and the middle share: a line to follow while a slider moves. */
export const middleRun = (prepared: PreparedPlan, scenario: Scenario): ScenarioRun[] =>
  [runScenario(prepared, scenario, { throughput: scenario.throughput, induced: scenario.induced === null ? inducedShares[1] : scenario.induced / 100 })]

/** What the lines are drawn from, without who gains. */
export const linesAt = (prepared: PreparedPlan, scenario: Scenario, runs: readonly ScenarioRun[], place: string): Worked =>
  ({ scenario, plan: placePlan(prepared, runs, place), gains: null, cost: costOf(scenario, prepared.given.parameters), need: servicesNeed(prepared, scenario, place) })

/** The scenario at a place under every throughput and share, and who gains. */
export function wholeAt(prepared: PreparedPlan, scenario: Scenario, runs: readonly ScenarioRun[], place: string): Worked {
  const gainsAt = (induced: number) => {
    const run = runs.find(({ choices }) => choices.throughput === scenario.throughput && choices.induced === induced)
    return run ? gainsOf(run, gainMonths - 1) : []
  }
  const [low, , high] = inducedShares
  return { ...linesAt(prepared, scenario, runs, place), gains: { low: gainsAt(low), high: gainsAt(high) } }
}

export const workOut = (prepared: PreparedPlan, scenario: Scenario, place: string): Worked => wholeAt(prepared, scenario, runsOf(prepared, scenario), place)
