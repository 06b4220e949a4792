import { mean } from 'd3-array'
import type { Interval } from './interval'
import { z95 } from './z95'

export interface Correlation {
  /** From −1 to 1. */
  coefficient: number
  /** 95%; null under four pairs. */
  interval: Interval | null
  /** Pairs with both values known. */
  pairs: number
}

type Values = readonly (number | null)[]

/**
 * Pearson's correlation with Fisher's interval (Fisher 1921): normal on the scale of artanh r, variance 1 / (n − 3).
 * @param x,y values of the same areas in the same order; a pair with a missing value is left out
 * @returns null under two pairs, or where either does not vary
 */
export function pearson(x: Values, y: Values): Correlation | null {
  const pairs = knownPairs(x, y)
  return withInterval(coefficientOf(pairs), pairs.length, () => 1)
}

/**
 * Spearman's rank correlation, equal values sharing the mean of their ranks, with the interval of Bonett and Wright
 * (2000, Psychometrika 65:23): as Fisher's, variance (1 + r² / 2) / (n − 3).
 * @param x,y as for `pearson`
 * @returns as for `pearson`
 */
export function spearman(x: Values, y: Values): Correlation | null {
  const pairs = knownPairs(x, y)
  const rankedX = meanRanks(pairs.map(([value]) => value))
  const rankedY = meanRanks(pairs.map(([, value]) => value))
  const ranked = rankedX.map((rank, i): [number, number] => [rank, rankedY[i] ?? 0])
  return withInterval(coefficientOf(ranked), ranked.length, (r) => 1 + r ** 2 / 2)
}

function knownPairs(x: Values, y: Values): [number, number][] {
  return x.flatMap((left, i): [number, number][] => {
    const right = y[i]
    return left === null || right === null || right === undefined ? [] : [[left, right]]
  })
}

function coefficientOf(pairs: readonly [number, number][]): number | null {
  // Asked of the values, since rounding may leave a trace of variance in equal ones.
  const varies = (side: 0 | 1) => pairs.some((pair) => pair[side] !== pairs[0]?.[side])
  if (!varies(0) || !varies(1)) return null
  const meanX = mean(pairs, ([x]) => x) ?? 0
  const meanY = mean(pairs, ([, y]) => y) ?? 0
  let [xx, yy, xy] = [0, 0, 0]
  for (const [x, y] of pairs) {
    xx += (x - meanX) ** 2
    yy += (y - meanY) ** 2
    xy += (x - meanX) * (y - meanY)
  }
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))
}

function withInterval(r: number | null, pairs: number, variance: (r: number) => number): Correlation | null {
  if (r === null) return null
  const reach = pairs < 4 ? null : z95 * Math.sqrt(variance(r) / (pairs - 3))
  const at = Math.atanh(r)
  return { coefficient: r, pairs, interval: reach === null ? null : { low: Math.tanh(at - reach), high: Math.tanh(at + reach) } }
}

function meanRanks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2)
}
