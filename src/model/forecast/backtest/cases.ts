import { mean } from 'd3-array'
import { comparedHorizons, type ForecastMeasure, type ForecastModel, longestHorizon } from '~/contracts/forecast'
import { addMonths } from '../../months'
import { monthIndex } from '../monthIndex'
import { type Scale, toScale } from '../scale'
import { chosen, rivals, scaleOf } from './models'
import type { Series } from './Series'

/** Months that must be known before a forecast is scored. */
export const trainingMonths = 18

/** One forecast of one place beside what came. */
export interface Case {
  /** Number of the last known month, counted from the first month with figures. */
  origin: number
  horizon: number
  forecast: number
  published: number
  /** Distance from what came on the scale of the forecast; infinite where nobody was left. */
  scaleError: number
  /** Of every model, as published; null before there are months enough, and at horizons that are not compared. */
  forecasts: Record<ForecastModel, number> | null
}

interface Backtest {
  measure: ForecastMeasure
  months: readonly string[]
  /** The country, whose pattern of the year all places share. */
  nation: Series
  places: readonly Series[]
  /** A place takes part at an origin if its mean size over the year to it is at least this. */
  smallest: number
}

/** Every forecast that could have been made from each month for those after it, from what was known then. */
export function casesOf({ measure, months, nation, places, smallest }: Backtest): Case[] {
  const scale = scaleOf(measure)
  return months.flatMap((_, origin) => {
    const known = months.slice(0, origin + 1)
    const index = monthIndex(nation.values.slice(0, origin + 1), known, scale)
    return places.flatMap((place) => {
      if (!isLargeEnough(place, origin, smallest)) return []
      const history = { values: place.values.slice(0, origin + 1), published: place.published.slice(0, origin + 1), months: known, index }
      const make = chosen(history, measure)
      const others = origin + 1 >= trainingMonths ? rivals(history, measure) : null
      return ahead(origin, months.length).flatMap((horizon): Case[] => {
        const target = { month: addMonths(months[origin] ?? '', horizon), ahead: horizon }
        const published = place.published[origin + horizon] ?? null
        const value = place.values[origin + horizon] ?? null
        const forecast = make(target)
        if (published === null || value === null || forecast === null) return []
        const isCompared = comparedHorizons.some((compared) => compared === horizon)
        const made = others && isCompared ? allOf({ chosen: forecast, ...eachOf(others, (model) => model(target)) }) : null
        return [{ origin, horizon, forecast, published, scaleError: distance(value, forecast, scale), forecasts: made }]
      })
    })
  })
}

const ahead = (origin: number, months: number) => Array.from({ length: Math.max(0, Math.min(longestHorizon, months - 1 - origin)) }, (_, i) => i + 1)

/** Nothing forecast and nothing come is no distance. */
const distance = (value: number, forecast: number, scale: Scale) =>
  value === forecast ? 0 : Math.abs(toScale(value, scale) - toScale(forecast, scale))

const isLargeEnough = ({ sizes }: Series, origin: number, smallest: number) =>
  (mean(sizes.slice(Math.max(0, origin - 11), origin + 1).filter((size) => size !== null)) ?? 0) >= smallest

const eachOf = <K extends string, A, B>(from: Record<K, A>, to: (value: A) => B) =>
  Object.fromEntries(Object.entries<A>(from).map(([key, value]) => [key, to(value)])) as Record<K, B>

/** Models are compared on the same cases: one without a forecast takes the case from all. */
const allOf = <K extends string>(forecasts: Record<K, number | null>) =>
  Object.values(forecasts).some((made) => made === null) ? null : (forecasts as Record<K, number>)
