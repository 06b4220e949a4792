import { rollups } from 'd3-array'
import { comparedHorizons, type ForecastLevel, type ForecastMeasure, type ForecastModel, forecastModels } from '~/contracts/forecast'
import type { forecastAccuracy } from '~/contracts/forecastTables'
import type { Row } from '~/contracts/table'
import { blockBootstrap, blockLength } from './blockBootstrap'
import type { Case } from './cases'
import { coverageOf, spreadsByOrigin } from './coverage'
import { scaleOf } from './models'
import { type Difference, verdictOf } from './verdict'

export type AccuracyRow = Row<typeof forecastAccuracy>

interface Scored {
  measure: ForecastMeasure
  level: ForecastLevel
  months: AccuracyRow['months']
  cases: readonly Case[]
}

const simplest = ['last_value', 'seasonal_naive'] as const

/** The table of errors of one measure at one level. */
export function accuracyOf(scored: Scored): AccuracyRow[] {
  const spreads = spreadsByOrigin(scored.cases)
  return comparedHorizons.flatMap((horizon) => {
    const coverage = coverageOf(scored.cases, spreads, horizon, scaleOf(scored.measure))
    return forecastModels.map((model) => rowOf(scored, horizon, model, model === 'chosen' ? coverage : null))
  })
}

function rowOf({ measure, level, months, cases }: Scored, horizon: number, model: ForecastModel, coverage: ReturnType<typeof coverageOf>): AccuracyRow {
  const compared = cases.flatMap(({ forecasts, ...one }) => (one.horizon === horizon && forecasts ? [{ ...one, forecasts }] : []))
  const scale = scaleOf(measure)
  const errorOf = (of: ForecastModel, { forecasts, published }: (typeof compared)[number]) => 100 * Math.abs(forecasts[of] - published)
  /** Sums over places, origin by origin. */
  const sums = (above: (one: (typeof compared)[number]) => number) =>
    rollups(compared, (of) => of.reduce((sum, one) => ({ above: sum.above + above(one), below: sum.below + (scale === 'log' ? one.published : 1) }), { above: 0, below: 0 }), ({ origin }) => origin).map(([, sum]) => sum)
  const errors = sums((one) => errorOf(model, one))
  const against = (other: ForecastModel): Difference | null => {
    if (other === model) return null
    const differences = sums((one) => errorOf(model, one) - errorOf(other, one))
    return { difference: ratio(differences), ...blockBootstrap(differences, blockLength(differences.length, horizon)) }
  }
  const [last, seasonal] = simplest.map(against)
  return {
    measure,
    level,
    months,
    horizon_months: horizon,
    model,
    origins: errors.length,
    cases: compared.length,
    error: rounded(ratio(errors)),
    unit: scale === 'log' ? `% of ${measure === 'tests' ? 'scans' : 'people waiting'}` : 'percentage points',
    last_value_difference: roundedOr(last?.difference),
    last_value_low: roundedOr(last?.low),
    last_value_high: roundedOr(last?.high),
    seasonal_naive_difference: roundedOr(seasonal?.difference),
    seasonal_naive_low: roundedOr(seasonal?.low),
    seasonal_naive_high: roundedOr(seasonal?.high),
    covered: coverage?.covered ?? null,
    coverage_cases: coverage?.cases ?? null,
    mean_width: roundedOr(coverage?.meanWidth),
    verdict: last && seasonal ? verdictOf(horizon, [last, seasonal]) : null,
    quality: 'estimated',
  }
}

function ratio(sums: readonly { above: number; below: number }[]): number {
  const { above, below } = sums.reduce((sum, one) => ({ above: sum.above + one.above, below: sum.below + one.below }), { above: 0, below: 0 })
  return above / below
}

/** Kept to four decimals, so that the last digits of a machine's arithmetic do not show as changes; no minus before nought. */
const rounded = (value: number) => Math.round(value * 1e4) / 1e4 + 0
const roundedOr = (value: number | undefined) => (value === undefined ? null : rounded(value))
