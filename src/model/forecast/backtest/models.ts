import { mean } from 'd3-array'
import type { ForecastMeasure, ForecastModel } from '~/contracts/forecast'
import { forecast } from '../forecast'
import { monthOfYear } from '../monthIndex'
import { fromScale, isOnScale, type Scale, toScale } from '../scale'
import { testsForecast } from '../tests'
import { dampedTrend } from './dampedTrend'
import type { History } from './Series'

/** A month so many months after the origin. */
interface Target {
  month: string
  ahead: number
}

type Made = (target: Target) => number | null

export const scaleOf = (measure: ForecastMeasure): Scale => (measure === 'share_6_plus' ? 'logit' : 'log')

/** Fewest of the last twelve months that a mean is taken over. */
const fewestMonths = 6

/** The forecast that the site uses. */
export function chosen(history: History, measure: ForecastMeasure): Made {
  const { values, months, index } = history
  const last = values.at(-1) ?? null
  const from = months.at(-1)
  if (last === null || from === undefined) return () => null
  if (measure !== 'tests') return ({ month }) => forecast(last, from, month, index, scaleOf(measure))
  const year = values.slice(-12).filter((tests) => tests !== null)
  if (year.length < Math.min(fewestMonths, values.length)) return () => null
  return ({ month }) => testsForecast(year, index, month)
}

/** What the chosen forecast is measured against. */
export function rivals(history: History, measure: ForecastMeasure): Record<Exclude<ForecastModel, 'chosen'>, Made> {
  const { published } = history
  const damped = dampedTrend(history, scaleOf(measure))
  return {
    last_value: () => published.at(-1) ?? null,
    seasonal_naive: ({ ahead }) => published.at(ahead - 1 - 12) ?? null,
    damped_trend: ({ ahead }) => damped(ahead),
    return_to_mean: returnToMean(history, scaleOf(measure)),
  }
}

/** How much of the distance from the usual is left after a month; tried at one value only. */
const kept = 0.95

/** The last value, drawn month by month towards the mean of its last twelve, both freed of the pattern of the year. */
function returnToMean({ values, months, index }: History, scale: Scale): Made {
  const levels = values.slice(-12).map((value, i, year) => {
    const month = months[months.length - year.length + i]
    return value === null || month === undefined || !isOnScale(value, scale) ? null : toScale(value, scale) - (index[monthOfYear(month)] ?? 0)
  })
  const last = levels.at(-1) ?? null
  const usual = mean(levels.filter((level) => level !== null))
  if (last === null || usual === undefined) return () => null
  return ({ month, ahead }) => fromScale(usual + (last - usual) * kept ** ahead + (index[monthOfYear(month)] ?? 0), scale)
}
