import type { Interval } from './interval'
import { z95 } from './z95'

/**
 * 95% interval for the ratio of two independent counts, on the log scale: the variance of the log is 1/above + 1/below
 * (Breslow and Day 1987).
 * @param above,below counts, both over 0
 * @returns ratios
 */
export function countRatio(above: number, below: number): Interval {
  const factor = Math.exp(z95 * Math.sqrt(1 / above + 1 / below))
  const ratio = above / below
  return { low: ratio / factor, high: ratio * factor }
}
