import { group } from 'd3-array'
import { longestHorizon } from '~/contracts/forecast'
import type { Case } from './cases'

const intervalShare = 0.8
/** Fewer earlier origins than this give no interval. */
const fewestOrigins = 4

export interface Spread {
  horizon: number
  /** On the scale of the forecast; null with too few past errors. */
  halfWidth: number | null
  cases: number
}

/**
 * Half widths of the 80% interval, one for each horizon, from past forecasts: the error that 80% of them did not exceed,
 * never less than at a nearer horizon.
 * @param past forecasts whose months have come
 */
export function spreadOf(past: readonly Case[]): Spread[] {
  const byHorizon = group(past, ({ horizon }) => horizon)
  let widest = 0
  return Array.from({ length: longestHorizon }, (_, i) => {
    const found = byHorizon.get(i + 1) ?? []
    const origins = new Set(found.map(({ origin }) => origin)).size
    if (origins < fewestOrigins) return { horizon: i + 1, halfWidth: null, cases: found.length }
    widest = Math.max(widest, upperQuantile(found.map(({ scaleError }) => scaleError), intervalShare))
    return { horizon: i + 1, halfWidth: widest, cases: found.length }
  })
}

/** The least value that would, as one more of the kind, exceed the next with at most 1 − p: rank ⌈(n + 1) p⌉, or the largest. */
export function upperQuantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length, Math.ceil((sorted.length + 1) * p)) - 1] ?? NaN
}
