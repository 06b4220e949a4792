import { median, rollup } from 'd3-array'
import type { Interval } from './interval'
import { z95 } from './z95'

/**
 * Theil–Sen slope: the median of the slopes between all pairs of months, which a few odd months hardly move. Its 95%
 * interval (Sen 1968, JASA 63:1379) counts in from both ends of the ordered slopes by the normal approximation to
 * Kendall's statistic, with its variance corrected for equal values; places are rounded to whole ones.
 * It takes months as independent: where they follow one another closely the interval is too narrow.
 * @param values one per month in order; null ones are skipped, their place in time is kept
 * @returns slope per month; null with fewer than two known months. The interval is null where there are too few months
 *   for one, under five
 */
export function theilSen(values: readonly (number | null)[]): { slope: number; interval: Interval | null } | null {
  const known = values.flatMap((value, month) => (value === null ? [] : [{ value, month }]))
  const slopes = known
    .flatMap((a, i) => known.slice(i + 1).map((b) => (b.value - a.value) / (b.month - a.month)))
    .sort((a, b) => a - b)
  const slope = median(slopes)
  if (slope === undefined) return null
  return { slope, interval: intervalOf(slopes, known.map(({ value }) => value)) }
}

function intervalOf(slopes: readonly number[], values: readonly number[]): Interval | null {
  const reach = z95 * Math.sqrt(kendallVariance(values))
  const low = slopes[Math.round((slopes.length - reach) / 2) - 1]
  const high = slopes[Math.round((slopes.length + reach) / 2)]
  return low === undefined || high === undefined ? null : { low, high }
}

/** Variance of Kendall's statistic without a trend (Kendall 1975), less what equal values take away. */
function kendallVariance(values: readonly number[]): number {
  const of = (n: number) => n * (n - 1) * (2 * n + 5)
  const timesOfValue = rollup(values, (same) => same.length, (value) => value)
  return [...timesOfValue.values()].reduce((left, times) => left - of(times), of(values.length)) / 18
}
