/** Over five years: a campaign's model (ROS), not audited. */
export interface Benefit {
  fractures: number
  hips: number
  bedDays: number
}

interface BenefitShare {
  /** England's, at `usualUncovered`. */
  national: Benefit
  /** The area's part of England's other fractures and of its hip fractures, 0 to 1. */
  otherShare: number
  hipShare: number
  /** People without a service in the area, and in England where the national figure holds: 0 to 1. */
  uncovered: number
  usualUncovered: number
}

/**
 * What full coverage would be expected to prevent in an area over five years. Other fractures go by expected other
 * fractures, hips and bed days by expected hip fractures, all times the uncovered share. Areas add up to the national
 * figure at the usual share, and nothing is brought back to it after a change.
 */
export function benefitOf({ national, otherShare, hipShare, uncovered, usualUncovered }: BenefitShare): Benefit {
  const gap = uncovered / usualUncovered
  const hips = national.hips * hipShare * gap
  return {
    fractures: (national.fractures - national.hips) * otherShare * gap + hips,
    hips,
    bedDays: national.bedDays * hipShare * gap,
  }
}
