import type { Measured } from '~/contracts/benchResults'
import { median, rounded, spreadOf } from './statistics'

/** The middle of some runs with the lowest and the highest. */
export function summary(values: readonly number[], decimals = 0): Measured {
  const [low, high] = spreadOf(values)
  return { median: rounded(median(values), decimals), low: rounded(low, decimals), high: rounded(high, decimals), runs: values.length }
}
