import type { Level } from '~/contracts/codes'
import type { Throughput } from '~/contracts/scenario'

export type PlanLevel = Level | 'provider'

/** What is assumed while a scenario runs. */
export interface Choices {
  /** Which figure is taken: of a new machine's scans, and of the scans that fracture services ask for. */
  throughput: Throughput
  /** Share of added scans met by new demand, 0 to 1. */
  induced: number
}

/** 80% of past errors of a forecast like this lay within it; the first twelve months only. */
export interface Band {
  low: readonly number[]
  high: readonly number[]
}

export const planMeasures = ['list', 'share', 'tests'] as const
export type PlanMeasure = (typeof planMeasures)[number]

/** One place under one set of choices, a figure a month after the origin. */
export interface PlaceSeries {
  /** People waiting at month end. */
  list: readonly number[]
  /** Of these, waiting six weeks or more, 0 to 1; of nobody, 0. */
  share: readonly number[]
  /** Scans of all kinds in the month. */
  tests: readonly number[]
  bands: Record<PlanMeasure, Band>
}

export interface PlaceOutcome {
  choices: Choices
  series: PlaceSeries
  /** Scans that there is room for beyond those of do nothing, each month. */
  room: readonly number[]
  /** Scans more than under do nothing, each month; below zero where a list has run out. */
  added: readonly number[]
  /** Month from which at most 5% and 1% wait six weeks or more, and go on so to the end; null: not within five years. */
  reaches: { five: string | null; one: string | null }
}

/** A scenario for one place: do nothing, and all three throughputs under every share of new demand asked for. */
export interface PlacePlan {
  code: string
  name: string
  level: PlanLevel
  months: readonly string[]
  doNothing: PlaceSeries
  doNothingReaches: PlaceOutcome['reaches']
  outcomes: readonly PlaceOutcome[]
}

/** What a scenario changes for a region or for the boards of a fifth of need, against do nothing. */
export interface Gain {
  group: 'region' | 'need fifth'
  /** ODS code of the region, or "1" (furthest short of scans) to "5". */
  key: string
  name: string
  /** Scans more in the twelve months to the month asked about. */
  scansAdded: number
  /** Per 1,000 scans of the year before the origin. */
  scansAddedPer1000: number
  /** People waiting, less than under do nothing where below zero. */
  listChange: number
  /** Points of the share waiting six weeks or more. */
  shareChange: number
}

/** One row of what the terminal prints and the page hands out. */
export interface ScenarioRow {
  level: PlanLevel
  code: string
  name: string
  month: string
  throughput: Throughput
  induced_percent: number
  waiting: number
  waiting_low: number | null
  waiting_high: number | null
  waiting_do_nothing: number
  /** Null where nobody waits. */
  share_6_plus: number | null
  share_6_plus_low: number | null
  share_6_plus_high: number | null
  share_6_plus_do_nothing: number | null
  tests: number
  tests_low: number | null
  tests_high: number | null
  tests_do_nothing: number
}
