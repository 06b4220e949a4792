import { mean, quantile } from 'd3-array'
import { type Comparison, compareWith, type EffectMethod } from './comparison'
import type { Trust } from './effectPanel'

/** How far a trust lies from its synthetic self. */
export interface Gap {
  /** The effect: what the mean log of the months after the start comes to as a share of the synthetic trust, so 0.1 is 10% more. */
  change: number
  /** Root mean square of the months before, and after, in logs. */
  rmsBefore: number
  rmsAfter: number
}

export function gapOf({ log }: Trust, { synthetic, before, after }: Comparison): Gap {
  const gaps = (months: readonly number[]) => months.map((month) => (log[month] ?? 0) - (synthetic[month] ?? 0))
  return { change: Math.expm1(mean(gaps(after)) ?? 0), rmsBefore: rootMeanSquare(gaps(before)), rmsAfter: rootMeanSquare(gaps(after)) }
}

/** Donors each treated as if they had got a scanner at the start, compared with the other donors; one without a month after is no placebo. */
export function placeboGaps(donors: readonly Trust[], start: number, method: EffectMethod): Gap[] {
  return donors.flatMap((donor) => {
    const comparison = compareWith(donor, donors.filter((other) => other !== donor), start, method)
    return comparison.after.length === 0 ? [] : [gapOf(donor, comparison)]
  })
}

/** Effects as shares, as in a gap. */
interface Placing {
  /** An effect has pEffect of a tenth or less exactly where it lies further than this from nought; infinite with fewer than nine placebos. */
  halfWidth90: number
  /** Share of placebos and the trust itself that lie at least as far from nought. */
  pEffect: number
  /** The same for the ratio of the months after to the months before, which forgives a poor fit. */
  pRatio: number
  /** Least effect that would lie beyond halfWidth90 at four in five placebos, whatever its sign. */
  detectable: number
}

/** Where a gap lies among placebos (Abadie, Diamond and Hainmueller 2010). */
export function placeAmong(gap: Gap, placebos: readonly Gap[]): Placing {
  const sizes = placebos.map(({ change }) => Math.abs(change))
  const ratio = ({ rmsAfter, rmsBefore }: Gap) => rmsAfter / rmsBefore
  const halfWidth90 = limitOf(sizes)
  return {
    halfWidth90,
    pEffect: rankShare(placebos.filter(({ change }) => Math.abs(change) >= Math.abs(gap.change)).length, placebos.length),
    pRatio: rankShare(placebos.filter((placebo) => ratio(placebo) >= ratio(gap)).length, placebos.length),
    detectable: detectableBeside(placebos.map(({ change }) => change), halfWidth90),
  }
}

/** Of n sizes in order, the one in place ⌈0.9 (n + 1)⌉: with it, beyond the limit and p ≤ 0.1 are one rule. */
function limitOf(sizes: readonly number[]): number {
  const place = Math.ceil((9 * (sizes.length + 1)) / 10)
  return sizes.toSorted((a, b) => a - b)[place - 1] ?? Infinity
}

const rankShare = (asFar: number, placebos: number) => (1 + asFar) / (1 + placebos)

/** About 80% power at 10% two-sided: an added effect takes four fifths of placebos over the limit; the larger of a rise and a fall. */
function detectableBeside(effects: readonly number[], limit: number): number {
  const upwards = limit - (quantile(effects, 0.2) ?? NaN)
  const downwards = limit + (quantile(effects, 0.8) ?? NaN)
  return Math.max(upwards, downwards)
}

const rootMeanSquare = (values: readonly number[]) => Math.sqrt(mean(values, (value) => value * value) ?? 0)
