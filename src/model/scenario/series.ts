import { type Baseline, type PreparedArea, type PreparedPlan, type PreparedProvider } from './prepare'
import { intervalMonths, type PlanCase } from './planCase'
import { partsInPlace } from './reach'
import type { Band, PlaceSeries, PlanLevel } from './results'
import type { ScenarioRun } from './run'
import { shareOf } from './share'

/** A place of the plan with its forecast. */
export interface PlannedPlace {
  code: string
  name: string
  level: PlanLevel
  baseline: Baseline
}

/** @returns null where the plan knows no such place */
export function placeOf({ england, regions, boards, providers }: PreparedPlan, code: string): PlannedPlace | null {
  const area: PreparedArea | undefined = [england, ...regions, ...boards].find((one) => one.code === code)
  if (area) return area
  const provider: PreparedProvider | undefined = providers.find((one) => one.code === code)
  return provider ? { ...provider, level: 'provider' } : null
}

/** What a scenario changes at the providers that count for a place, month by month. */
export interface PlaceChange {
  /** People waiting, and of these six weeks or more, less those under do nothing. */
  list: Float64Array
  sixPlus: Float64Array
  /** Waiting-list scans more. */
  added: Float64Array
}

/** @param parts of each provider that count for the place, as `partsInPlace` gives them */
export function changeOf(run: ScenarioRun, parts: Float64Array): PlaceChange {
  const { months, providers } = run.plan
  const change: PlaceChange = { list: new Float64Array(months.length), sixPlus: new Float64Array(months.length), added: new Float64Array(months.length) }
  providers.forEach(({ cohort }, i) => {
    const part = parts[i] ?? 0
    const own = run.providers[i]
    if (part === 0 || !own || own.list === cohort.list) return
    for (let month = 0; month < months.length; month++) {
      change.list[month] = (change.list[month] ?? 0) + part * ((own.list[month] ?? 0) - (cohort.list[month] ?? 0))
      change.sixPlus[month] = (change.sixPlus[month] ?? 0) + part * ((own.sixPlus[month] ?? 0) - (cohort.sixPlus[month] ?? 0))
      change.added[month] = (change.added[month] ?? 0) + part * (own.added[month] ?? 0)
    }
  })
  return change
}

/**
 * A place under a scenario: its forecast, plus what the scenario changes at the providers that count for it. Bands are
 * those of the forecast, carried over; that of the list never falls below nobody.
 */
export function placeSeries(run: ScenarioRun, place: PlannedPlace, change = changeOf(run, partsInPlace(run.plan, place.code))): PlaceSeries {
  const { baseline, level } = place
  const list = baseline.list.map((people, month) => Math.max(0, people + (change.list[month] ?? 0)))
  const share = baseline.share.map((usual, month) => {
    const more = change.sixPlus[month] ?? 0
    return more === 0 && change.list[month] === 0 ? usual : shareOf((baseline.list[month] ?? 0) * usual + more, list[month] ?? 0)
  })
  const tests = baseline.tests.map((usual, month) => Math.max(0, usual + (change.added[month] ?? 0)))
  return withBands({ list, share, tests }, level, run.plan.given)
}

/** The forecast without a scenario. */
export const doNothingSeries = (plan: PreparedPlan, { baseline, level }: PlannedPlace): PlaceSeries => withBands(baseline, level, plan.given)

function withBands({ list, share, tests }: Baseline, level: PlanLevel, { spreads }: PlanCase): PlaceSeries {
  const halfWidths = (measure: string) =>
    Array.from({ length: intervalMonths }, (_, i) => spreads.find((one) => one.measure === measure && one.level === level && one.horizonMonths === i + 1)?.halfWidth ?? NaN)
  const counts = (values: readonly number[], measure: string): Band => {
    const widths = halfWidths(measure)
    return { low: widths.map((width, i) => (values[i] ?? 0) * Math.exp(-width)), high: widths.map((width, i) => (values[i] ?? 0) * Math.exp(width)) }
  }
  const widths = halfWidths('share_6_plus')
  return {
    list, share, tests,
    bands: {
      list: counts(list, 'waiting'),
      tests: counts(tests, 'tests'),
      share: { low: widths.map((width, i) => shifted(share[i] ?? 0, -width)), high: widths.map((width, i) => shifted(share[i] ?? 0, width)) },
    },
  }
}

/** A share moved by so much on the logit scale. */
function shifted(share: number, by: number): number {
  const odds = (share / (1 - share)) * Math.exp(by)
  return Number.isFinite(odds) ? odds / (1 + odds) : 1
}
