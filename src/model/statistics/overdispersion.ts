import type { FunnelKind } from './funnelLimits'

interface Counted {
  numerator: number | null
  denominator: number | null
}

/**
 * How far each area lies from the target in standard errors of counting alone: the naive z score (Spiegelhalter 2005,
 * Statistics in Medicine 24:1185): binomial variance for shares, Poisson for rates.
 * @param target share (0 to 1) or events per person, within those bounds and off them
 * @param areas counts; numerator out of denominator for a share, events among people for a rate
 * @returns one per area; null where a count is missing, nobody is counted, or the target leaves nothing to vary
 */
export function zScores(kind: FunnelKind, target: number, areas: readonly Counted[]): (number | null)[] {
  const variance = kind === 'share' ? target * (1 - target) : target
  return areas.map(({ numerator, denominator }) => {
    if (numerator === null || denominator === null || denominator <= 0 || !(variance > 0)) return null
    return (numerator / denominator - target) / Math.sqrt(variance / denominator)
  })
}

/**
 * Overdispersion φ: the mean square of the z scores, after the tenth of them at each end are drawn in to the nearest
 * score left (winsorised), so that a few areas far off do not set it (Spiegelhalter 2005).
 * @param scores of all areas; null ones are left out
 * @param tail share drawn in at each end, rounded down to whole areas; 0 gives the raw φ
 * @returns variance over that of counting alone; null without any score
 */
export function winsorisedPhi(scores: readonly (number | null)[], tail = 0.1): number | null {
  const sorted = scores.filter((score) => score !== null).sort((a, b) => a - b)
  const drawnIn = Math.floor(sorted.length * tail)
  const lowest = sorted[drawnIn]
  const highest = sorted.at(-1 - drawnIn)
  if (lowest === undefined || highest === undefined) return null
  const squares = sorted.map((score) => Math.min(highest, Math.max(lowest, score)) ** 2)
  return squares.reduce((sum, square) => sum + square, 0) / sorted.length
}
