import { binomial, poisson } from './countDistribution'
import { interpolatedQuantile } from './interpolatedQuantile'
import type { Interval } from './interval'

export type FunnelKind = 'share' | 'rate'

export interface FunnelOptions {
  /** A share has a binomial numerator, a rate per person a Poisson one. */
  kind: FunnelKind
  /** Share (0 to 1), or events per person: what areas are held against. */
  target: number
  /** People: on the list for a share (taken to the nearest whole), resident for a rate. */
  denominator: number
  /** 1.959964 for 95% limits, 3.090232 for 99.8%. */
  z: number
  /** Overdispersion: variance over that of counting alone. Null, or 1 and below: none. */
  phi?: number | null
}

/**
 * Control limits of a funnel plot (Spiegelhalter 2005, Statistics in Medicine 24:1185). Without overdispersion they are
 * exact binomial or Poisson quantiles, interpolated between whole counts (appendix); with it, normal limits widened by
 * √φ. The upper limit so lies up to one count inside the quantile, and a count at the quantile is beyond it.
 * @returns limits in the target's unit, kept at 0 or above and, for a share, at 1 or below; null where the denominator
 *   is under one person or the target is not a possible share or rate
 */
export function funnelLimits({ kind, target, denominator, z, phi = null }: FunnelOptions): Interval | null {
  const people = kind === 'share' ? Math.round(denominator) : denominator
  const highest = kind === 'share' ? 1 : Infinity
  if (!(people > 0 && Number.isFinite(people) && target >= 0 && target <= highest && Number.isFinite(target))) return null
  // Nobody varies about none or all.
  if (target === 0 || target === highest) return { low: target, high: target }
  const limit = phi !== null && phi > 1 ? widened(kind, target, people, phi) : exact(kind, target, people)
  const inBounds = (value: number) => Math.min(highest, Math.max(0, value))
  return { low: inBounds(limit(-z)), high: inBounds(limit(z)) }
}

function exact(kind: FunnelKind, target: number, people: number) {
  const distribution = kind === 'share' ? binomial(people, target) : poisson(target * people)
  return (z: number) => interpolatedQuantile(distribution, z) / people
}

function widened(kind: FunnelKind, target: number, people: number, phi: number) {
  const variance = (kind === 'share' ? target * (1 - target) : target) / people
  return (z: number) => target + z * Math.sqrt(phi * variance)
}
