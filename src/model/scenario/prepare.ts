import { type MonthLength, monthLength } from '../cohort/ages'
import { forecastCohort, type ProviderCohort } from '../cohort/forecastCohort'
import { fitLeaving } from '../cohort/leaving'
import { forecast } from '../forecast/forecast'
import { monthIndex } from '../forecast/monthIndex'
import { smoothedShare } from '../forecast/scale'
import { testsForecast } from '../forecast/tests'
import { addMonths, daysInMonth } from '../months'
import { type BoardShare, boardShares } from './allocation'
import { type CaseArea, type CaseProvider, horizonMonths, type PlanCase } from './planCase'

/** England's months of the year, on the scale of each forecast. */
interface Seasons {
  list: readonly number[]
  share: readonly number[]
  tests: readonly number[]
}

/** A forecast without a scenario, a figure a month after the origin. */
export interface Baseline {
  list: readonly number[]
  share: readonly number[]
  /** Scans of all kinds. */
  tests: readonly number[]
}

export interface PreparedProvider extends CaseProvider {
  baseline: Baseline
  cohort: ProviderCohort
  shares: readonly BoardShare[]
  /** Waiting-list scans a month, mean of the last twelve without those flagged. */
  usualTests: number
}

export interface PreparedArea extends CaseArea {
  baseline: Baseline
}

/** Do nothing, worked out once for all scenarios. */
export interface PreparedPlan {
  given: PlanCase
  months: readonly string[]
  lengths: readonly MonthLength[]
  providers: readonly PreparedProvider[]
  boards: readonly PreparedArea[]
  regions: readonly PreparedArea[]
  england: PreparedArea
}

/**
 * Forecasts every place and lets each provider's list pass through the months so that its length is the forecast.
 * @throws RangeError where the case holds no England
 */
export function preparePlan(given: PlanCase): PreparedPlan {
  const months = Array.from({ length: horizonMonths }, (_, i) => addMonths(given.origin, i + 1))
  const lengths = months.map((month) => monthLength(daysInMonth(month)))
  const seasons = seasonsOf(given)
  const areas = given.areas.map((area) => ({ ...area, baseline: baselineOf({ ...area, tests: area.tests }, given.origin, months, seasons) }))
  const england = areas.find(({ level }) => level === 'england')
  if (!england) throw new RangeError('A plan needs the figures of England.')
  const boards = areas.filter(({ level }) => level === 'icb')
  const leaving = fitLeaving(given.providers.map((provider) => provider.months))
  const shares = boardShares(given.providers, boards)
  const providers = given.providers.map((provider, i): PreparedProvider => {
    const last = provider.months.at(-1)
    const year = wholeMonths(provider)
    const baseline = baselineOf({ waiting: last?.waiting ?? 0, sixPlus: last?.sixPlus ?? 0, tests: year.map((month) => month.testsTotal) }, given.origin, months, seasons)
    const fromList = months.map((month) => testsForecast(year.map((one) => one.testsWaitingList), seasons.tests, month))
    return {
      ...provider,
      baseline,
      usualTests: year.reduce((sum, month) => sum + month.testsWaitingList, 0) / Math.max(1, year.length),
      shares: shares[i] ?? [],
      cohort: forecastCohort({ bands: last?.bands ?? [], list: baseline.list, share: baseline.share, tests: fromList, leaving: leaving[i] ?? { usual: [], extra: [] }, lengths }),
    }
  })
  return { given, months, lengths, providers, boards, regions: areas.filter(({ level }) => level === 'region'), england }
}

function seasonsOf({ england }: PlanCase): Seasons {
  const months = england.map(({ month }) => month)
  return {
    list: monthIndex(england.map(({ waiting }) => waiting), months, 'log'),
    share: monthIndex(england.map(({ waiting, sixPlus }) => smoothedShare(sixPlus, waiting)), months, 'logit'),
    tests: monthIndex(england.map(({ testsTotal }) => testsTotal), months, 'log'),
  }
}

/** Months of the last twelve whose records hold, or all twelve where none does. */
function wholeMonths({ months }: CaseProvider) {
  const year = months.slice(-12)
  const whole = year.filter(({ flagged }) => !flagged)
  return whole.length > 0 ? whole : year
}

function baselineOf({ waiting, sixPlus, tests }: { waiting: number; sixPlus: number; tests: readonly number[] }, origin: string, months: readonly string[], seasons: Seasons): Baseline {
  const share = smoothedShare(sixPlus, waiting)
  return {
    list: months.map((month) => (waiting === 0 ? 0 : forecast(waiting, origin, month, seasons.list, 'log'))),
    share: months.map((month) => (waiting === 0 ? 0 : forecast(share, origin, month, seasons.share, 'logit'))),
    tests: months.map((month) => testsForecast(tests, seasons.tests, month)),
  }
}
