import type { CountDistribution } from './countDistribution'
import { normalCumulative } from './normalCumulative'

/**
 * Quantile of a count, interpolated between whole counts (Spiegelhalter 2005, Statistics in Medicine 24:1185, appendix):
 * with r the least count whose cumulative probability F(r) reaches p, it is r − (F(r) − p) / P(r).
 * @param z the quantile asked for, as a standard normal value: p = Φ(z)
 * @returns a count; from −1 up, since the interpolation may end below nothing
 */
export function interpolatedQuantile(distribution: CountDistribution, z: number): number {
  const p = normalCumulative(z)
  const { most, step } = distribution
  let count = nearQuantile(distribution, z)
  let mass = distribution.mass(count)
  let cumulative = z < 0 ? upTo(distribution, count, mass) : 1 - beyond(distribution, count, mass)
  while (cumulative < p && count < most) {
    mass *= step(count)
    count++
    cumulative += mass
  }
  while (count > 0 && cumulative - mass >= p) {
    cumulative -= mass
    count--
    mass /= step(count)
  }
  return count - (cumulative - p) / mass
}

/** Where to start walking: Cornish and Fisher's quantile with the first term for skewness. */
function nearQuantile({ mean, variance, skewness, most }: CountDistribution, z: number): number {
  const near = mean + Math.sqrt(variance) * (z + (skewness * (z * z - 1)) / 6)
  return Math.min(most, Math.max(0, Math.round(near)))
}

/** A tail is summed away from the middle, where its masses only fall, until they no longer matter. */
const negligible = 1e-13

function upTo({ step }: CountDistribution, count: number, mass: number): number {
  let sum = mass
  for (let at = count - 1, term = mass; at >= 0; at--) {
    term /= step(at)
    sum += term
    if (term < sum * negligible) break
  }
  return sum
}

function beyond({ step, most }: CountDistribution, count: number, mass: number): number {
  let sum = 0
  for (let at = count, term = mass; at < most; at++) {
    term *= step(at)
    sum += term
    if (term < sum * negligible) break
  }
  return sum
}
