import { type Baseline, type PreparedArea, type PreparedPlan, type PreparedProvider } from './prepare'
import { intervalMonths } from './planCase'
import { partsInPlace } from './reach'
import type { Band, PlaceSeries, PlanLevel, PlanMeasure } from './results'
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
  /** People waiting six weeks or more under do nothing, as the providers' cohorts have them. */
  sixPlusDoNothing: Float64Array
  /** Waiting-list scans that there is room for, and that are done, beyond those of do nothing. */
  room: Float64Array
  added: Float64Array
}

/** @param parts of each provider that count for the place, as `partsInPlace` gives them */
export function changeOf(run: ScenarioRun, parts: Float64Array): PlaceChange {
  const { months, providers } = run.plan
  const empty = () => new Float64Array(months.length)
  const change: PlaceChange = { list: empty(), sixPlus: empty(), sixPlusDoNothing: empty(), room: empty(), added: empty() }
  providers.forEach(({ cohort }, i) => {
    const part = parts[i] ?? 0
    const own = run.providers[i]
    if (part === 0 || !own) return
    for (let month = 0; month < months.length; month++) change.sixPlusDoNothing[month] = (change.sixPlusDoNothing[month] ?? 0) + part * (cohort.sixPlus[month] ?? 0)
    if (own.list === cohort.list) return
    for (let month = 0; month < months.length; month++) {
      change.list[month] = (change.list[month] ?? 0) + part * ((own.list[month] ?? 0) - (cohort.list[month] ?? 0))
      change.sixPlus[month] = (change.sixPlus[month] ?? 0) + part * ((own.sixPlus[month] ?? 0) - (cohort.sixPlus[month] ?? 0))
      change.room[month] = (change.room[month] ?? 0) + part * (own.room[month] ?? 0)
      change.added[month] = (change.added[month] ?? 0) + part * (own.added[month] ?? 0)
    }
  })
  return change
}

/**
 * A place under a scenario. List and tests: the forecast, plus what the scenario changes at the providers that count for
 * it, so that places add up. People waiting six weeks or more: the forecast's, in the proportion in which they change at
 * these providers. Bands are those of the forecast, moved with their line; none falls below nothing.
 */
export function placeSeries(run: ScenarioRun, place: PlannedPlace, change = changeOf(run, partsInPlace(run.plan, place.code))): PlaceSeries {
  const { baseline } = place
  const usual = doNothingSeries(run.plan, place)
  const list = baseline.list.map((people, month) => Math.max(0, people + (change.list[month] ?? 0)))
  const share = baseline.share.map((part, month) => {
    if (change.sixPlus[month] === 0 && change.list[month] === 0) return part
    const before = change.sixPlusDoNothing[month] ?? 0
    const kept = before > 0 ? Math.max(0, 1 + (change.sixPlus[month] ?? 0) / before) : 1
    return shareOf((baseline.list[month] ?? 0) * part * kept, list[month] ?? 0)
  })
  const tests = baseline.tests.map((scans, month) => Math.max(0, scans + (change.added[month] ?? 0)))
  const lines = { list, share, tests }
  return { ...lines, bands: { list: moved(usual, lines, 'list'), share: moved(usual, lines, 'share'), tests: moved(usual, lines, 'tests') } }
}

/** The forecast's band, moved as its line is moved. */
function moved(usual: PlaceSeries, lines: Baseline, measure: PlanMeasure): Band {
  const most = measure === 'share' ? 1 : Infinity
  const move = (ends: readonly number[]) => ends.map((end, month) => Math.min(most, Math.max(0, end + ((lines[measure][month] ?? 0) - (usual[measure][month] ?? 0)))))
  return { low: move(usual.bands[measure].low), high: move(usual.bands[measure].high) }
}

/** The forecast without a scenario. */
export function doNothingSeries({ given: { spreads } }: PreparedPlan, { baseline: { list, share, tests }, level }: PlannedPlace): PlaceSeries {
  const halfWidths = (measure: string) =>
    Array.from({ length: intervalMonths }, (_, i) => spreads.find((one) => one.measure === measure && one.level === level && one.horizonMonths === i + 1)?.halfWidth ?? NaN)
  const band = (measure: string, shift: (month: number, by: number) => number): Band => {
    const widths = halfWidths(measure)
    return { low: widths.map((width, month) => shift(month, -width)), high: widths.map((width, month) => shift(month, width)) }
  }
  return {
    list, share, tests,
    bands: {
      list: band('waiting', (month, by) => (list[month] ?? 0) * Math.exp(by)),
      share: band('share_6_plus', (month, by) => shifted(share[month] ?? 0, by)),
      tests: band('tests', (month, by) => (tests[month] ?? 0) * Math.exp(by)),
    },
  }
}

/** A share moved by so much on the logit scale. */
function shifted(share: number, by: number): number {
  const odds = (share / (1 - share)) * Math.exp(by)
  return Number.isFinite(odds) ? odds / (1 + odds) : 1
}
