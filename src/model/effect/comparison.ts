import { mean } from 'd3-array'
import type { comparisonMethods } from '~/contracts/effectTables'
import type { Trust } from './effectPanel'
import { nearestInHull } from './nearestInHull'
import { ridgeWeights } from './ridgeWeights'

/**
 * simplex: the mixture of donors, weights from nought adding up to one, nearest to the trust before the start;
 * ridge: weights of any sign, drawn towards equal ones; flat: equal weights, that is difference in differences.
 */
export type EffectMethod = (typeof comparisonMethods)[number]

export interface Comparison {
  /** Log of what the donors' mixture does at the trust's own level, one a month. */
  synthetic: number[]
  /** One per donor. */
  weights: number[]
  /** Months that count, by their place. */
  before: number[]
  after: number[]
}

/**
 * What the trust's tests would have been had it moved as a mixture of donors did: each series is taken from its own mean
 * of the months before the start (a demeaned synthetic control; Doudchenko and Imbens 2016, Ferman and Pinto 2021).
 * @param start place of the first month with the scanner
 * @throws RangeError where no month counts before the start
 */
export function compareWith(target: Trust, donors: readonly Trust[], start: number, method: EffectMethod): Comparison {
  const counted = target.counts.flatMap((counts, index) => (counts ? [index] : []))
  const before = counted.filter((index) => index < start)
  const after = counted.filter((index) => index >= start)
  if (before.length === 0) throw new RangeError(`No month of ${target.code} counts before the start.`)
  const level = (log: readonly number[]) => mean(before, (index) => log[index]) ?? 0
  const fromLevel = (log: readonly number[], own = level(log)) => before.map((index) => (log[index] ?? 0) - own)
  const levels = donors.map(({ log }) => level(log))
  const points = donors.map(({ log }, donor) => fromLevel(log, levels[donor]))
  const weights = weightsBy(method, points, fromLevel(target.log))
  const own = level(target.log)
  const synthetic = target.log.map((_, month) =>
    donors.reduce((sum, { log }, donor) => sum + (weights[donor] ?? 0) * ((log[month] ?? 0) - (levels[donor] ?? 0)), own),
  )
  return { synthetic, weights, before, after }
}

function weightsBy(method: EffectMethod, points: number[][], target: number[]): number[] {
  switch (method) {
    case 'simplex':
      return nearestInHull(points, target).weights
    case 'ridge':
      return ridgeWeights(points, target)
    case 'flat':
      return points.map(() => 1 / points.length)
    default:
      return method satisfies never
  }
}
