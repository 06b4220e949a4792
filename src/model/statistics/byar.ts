import type { Interval } from './interval'
import { z95 } from './z95'

/**
 * Byar's 95% interval for a count (Breslow and Day 1987), close to the exact Poisson interval.
 * @param count events, 0 or more
 * @returns counts
 */
export function byar(count: number): Interval {
  const limit = (of: number, sign: number) =>
    of <= 0 ? 0 : of * (1 - 1 / (9 * of) + (sign * z95) / (3 * Math.sqrt(of))) ** 3
  return { low: limit(count, -1), high: limit(count + 1, 1) }
}
