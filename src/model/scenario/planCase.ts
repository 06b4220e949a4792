import type { Level } from '~/contracts/codes'
import type { Range } from '../need/range'

/** A provider's month as the model wants it; counts are of people or scans. */
export interface CaseMonth {
  month: string
  waiting: number
  sixPlus: number
  testsWaitingList: number
  testsTotal: number
  /** The 14 week bands, shortest wait first. */
  bands: readonly number[]
  /** Looks like a break in recording: left out of means and fits. */
  flagged: boolean
}

export interface CaseProvider {
  code: string
  name: string
  kind: 'nhs' | 'independent'
  regionCode: string
  /** Board of 2026 in which its head office lies; null where none is known. */
  icbCode: string | null
  /** Up to 13 months in order, the last of them the origin. */
  months: readonly CaseMonth[]
}

/** England, a region or a board of 2026, by commissioner. */
export interface CaseArea {
  level: Level
  code: string
  name: string
  regionCode: string | null
  /** At the origin. */
  waiting: number
  sixPlus: number
  /** Scans of each of the last twelve months, all kinds. */
  tests: readonly number[]
  /** 1 (furthest short of scans for its need per 1,000 aged 50+) to 5; boards only. */
  needFifth: number | null
  /** Scans a year more if everybody without a service were seen after a fracture. */
  flsScans: Range
  quality: 'exact' | 'estimated' | 'suspect' | 'missing'
}

/** England, month by month, from which the month-of-year indices are taken. */
export interface EnglandMonth {
  month: string
  waiting: number
  sixPlus: number
  testsTotal: number
  testsWaitingList: number
}

export interface Spread {
  measure: 'waiting' | 'share_6_plus' | 'tests'
  level: Level | 'provider'
  horizonMonths: number
  /** Half width of the 80% interval, log scale for counts, logit for shares. */
  halfWidth: number
}

/** Figures from elsewhere; all from the register of parameters. */
export interface PlanParameters {
  /** Scans a year of a new machine. */
  scansPerMachine: Range
  /** Minutes an appointment: the low figure gives the most scans. */
  minutes: Range
  /** Share of appointments missed. */
  missed: number
  /** Weeks a year that a machine is run. */
  weeksOpen: number
  /** £ a machine, capital only. */
  capital: Range
}

/** All that the model is given: figures, never a database. */
export interface PlanCase {
  /** Last month with figures, YYYY-MM. */
  origin: string
  providers: readonly CaseProvider[]
  areas: readonly CaseArea[]
  england: readonly EnglandMonth[]
  spreads: readonly Spread[]
  parameters: PlanParameters
}

/** Months that a scenario runs: five years. */
export const horizonMonths = 60
/** Months for which past errors give an interval. */
export const intervalMonths = 12
