import type { Estimate, Interval } from './interval'

/**
 * Interval for a difference of two independent values, from the interval of each: the method of variance estimates
 * recovery (Zou and Donner 2008, Statistics in Medicine 27:1693). It keeps the lopsidedness of the two intervals and
 * their level: 95% in, 95% out.
 * @param now,before in one unit; rates with Byar's intervals, shares with Wilson's
 * @returns now less before, in that unit
 */
export function moverDifference(now: Estimate, before: Estimate): Interval {
  const difference = now.value - before.value
  return {
    low: difference - Math.hypot(now.value - now.low, before.high - before.value),
    high: difference + Math.hypot(now.high - now.value, before.value - before.low),
  }
}
