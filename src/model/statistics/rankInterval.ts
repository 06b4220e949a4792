import type { Interval } from './interval'
import { seededNormal } from './seededRandom'
import { z95 } from './z95'

export interface Ranked {
  value: number | null
  low: number | null
  high: number | null
}

interface RankIntervalOptions {
  /** Where the intervals are even about their values: logit for shares, log for rates. */
  scale: 'logit' | 'log' | 'identity'
  seed: number
  draws?: number
}

const scales = {
  logit: { to: (p: number) => Math.log(p / (1 - p)), from: (x: number) => 1 / (1 + Math.exp(-x)) },
  log: { to: Math.log, from: Math.exp },
  identity: { to: (x: number) => x, from: (x: number) => x },
}

/**
 * 95% intervals for the ranks of areas, by simulation (Goldstein and Spiegelhalter 1996, JRSS A 159:385; Marshall and
 * Spiegelhalter 1998, BMJ 316:1701): each draw takes a value for every area from a normal about its own, as wide as its
 * interval on the scale given, and ranks them; the interval holds the middle 95% of an area's ranks.
 *
 * Where the scale has no place for a value (a share of none or all, a rate of none), draws fall to the side of its
 * interval that is open, in the value's own unit, 95 in 100 of them inside.
 * @param areas values with their 95% intervals; those without either are not ranked
 * @returns ranks from 1, the highest value; null for an area without value or interval. The same seed gives the same
 */
export function rankInterval(
  areas: readonly Ranked[],
  { scale, seed, draws = 2000 }: RankIntervalOptions,
): (Interval | null)[] {
  const drawers = areas.map((area) => drawerOf(area, scale))
  const drawn = drawers.filter((drawer) => drawer !== null)
  const normal = seededNormal(seed)
  const times = rankTimes(drawn, draws, normal)
  let next = 0
  return drawers.map((drawer) => (drawer === null ? null : middleRanks(times[next++] ?? [], draws)))
}

type Drawer = (standardNormal: number) => number

function drawerOf({ value, low, high }: Ranked, scale: RankIntervalOptions['scale']): Drawer | null {
  if (value === null || low === null || high === null) return null
  const { to, from } = scales[scale]
  const centre = to(value)
  const deviation = (to(high) - to(low)) / (2 * z95)
  if (Number.isFinite(centre) && Number.isFinite(deviation)) return (normal) => from(centre + deviation * normal)
  const [side, reach] = high - value >= value - low ? [1, high - value] : [-1, value - low]
  return (normal) => value + (side * Math.abs(normal) * reach) / z95
}

/** How often each area took each rank; the rank is one more than the areas with a higher value. */
function rankTimes(drawers: readonly Drawer[], draws: number, normal: () => number): Uint32Array[] {
  const count = drawers.length
  const times = drawers.map(() => new Uint32Array(count + 1))
  const values = new Float64Array(count)
  const sorted = new Float64Array(count)
  for (let draw = 0; draw < draws; draw++) {
    drawers.forEach((drawer, i) => (values[i] = drawer(normal())))
    sorted.set(values)
    sorted.sort()
    times.forEach((ofArea, i) => {
      const rank = count - lastIndexOf(sorted, values[i] ?? 0)
      ofArea[rank] = (ofArea[rank] ?? 0) + 1
    })
  }
  return times
}

/** Place of the last entry that is not over the value, in an ascending list that has it. */
function lastIndexOf(sorted: Float64Array, value: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

function middleRanks(times: ArrayLike<number>, draws: number): Interval {
  const rankAt = (share: number) => {
    let seen = 0
    for (let rank = 1; rank < times.length; rank++) {
      seen += times[rank] ?? 0
      if (seen >= share * draws) return rank
    }
    return times.length - 1
  }
  return { low: rankAt(0.025), high: rankAt(0.975) }
}
