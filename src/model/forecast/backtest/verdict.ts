import { longestHorizon, type Verdict } from '~/contracts/forecast'

/** A difference of errors with its 90% interval; below zero the model was closer. */
export interface Difference {
  difference: number
  low: number
  high: number
}

/**
 * What the differences from both simple models say together. Twelve months ahead there are too few origins to claim
 * anything, and the pattern of the year falls out of the forecast.
 */
export function verdictOf(horizon: number, differences: readonly Difference[]): Verdict {
  if (horizon >= longestHorizon) return 'no claim'
  if (differences.some(({ low }) => low > 0)) return 'worse'
  if (differences.every(({ high }) => high < 0)) return 'better'
  return differences.every(({ difference }) => difference <= 0) ? 'no worse' : 'not distinguishable'
}
