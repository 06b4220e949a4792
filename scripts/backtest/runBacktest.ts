import { england } from '~/contracts/codes'
import { type ForecastLevel, forecastLevels, type ForecastMeasure, forecastMeasures } from '~/contracts/forecast'
import type { forecastSpread } from '~/contracts/forecastTables'
import type { Row } from '~/contracts/table'
import { type AccuracyRow, accuracyOf } from '~/model/forecast/backtest/accuracy'
import { type Case, casesOf } from '~/model/forecast/backtest/cases'
import { masked } from '~/model/forecast/backtest/Series'
import { spreadOf } from '~/model/forecast/backtest/spread'
import type { PlaceMonths } from './readSeries'

interface Backtested {
  accuracy: AccuracyRow[]
  spread: Row<typeof forecastSpread>[]
}

/** Providers with fewer people waiting (or scans a month) than this, in the mean of a year, are too small to score. */
const smallestProvider = 50

/** Every measure at every level; providers twice, with flagged months masked and with all. */
export function runBacktest(given: PlaceMonths): Backtested {
  const all = forecastMeasures.flatMap((measure) => forecastLevels.map((level) => ({ measure, level, ...backtestOf(given, measure, level) })))
  return {
    accuracy: all.flatMap(({ scored }) => scored.flatMap(accuracyOf)),
    spread: all.flatMap(({ measure, level, used }) => spreadRows(measure, level, used)),
  }
}

function backtestOf({ months, seriesOf }: PlaceMonths, measure: ForecastMeasure, level: ForecastLevel) {
  const [nation] = seriesOf(measure, 'england').filter(({ code }) => code === england)
  if (!nation) throw new Error('England has no figures.')
  const places = seriesOf(measure, level)
  const smallest = level === 'provider' ? smallestProvider : 0
  const casesWith = (taking: typeof places) => casesOf({ measure, months, nation, places: taking, smallest })
  const every = { measure, level, months: 'all' as const, cases: casesWith(places) }
  if (level !== 'provider') return { scored: [every], used: every.cases }
  const unflagged = { measure, level, months: 'unflagged' as const, cases: casesWith(places.map(masked)) }
  return { scored: [unflagged, every], used: unflagged.cases }
}

function spreadRows(measure: ForecastMeasure, level: ForecastLevel, cases: readonly Case[]): Backtested['spread'] {
  return spreadOf(cases).map(({ horizon, halfWidth, cases: count }) => {
    if (halfWidth === null) throw new Error(`Too few origins for ${measure}, ${level}, ${horizon} months.`)
    return { measure, level, horizon_months: horizon, half_width: Math.round(halfWidth * 1e4) / 1e4, cases: count, quality: 'estimated' }
  })
}
