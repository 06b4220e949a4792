import { quantileSorted } from 'd3-array'
import type { Interval } from '../../statistics/interval'
import { seededRandom } from '../../statistics/seededRandom'

const draws = 2000
const seed = 20260331

/** Blocks are as long as forecasts overlap, three months at least, and half of the origins at most. */
export const blockLength = (origins: number, horizon: number): number => Math.max(1, Math.min(Math.max(3, horizon), Math.floor(origins / 2)))

/**
 * 90% interval of a ratio of sums over origins whose errors hang together: circular blocks of neighbouring origins drawn
 * with replacement (Politis and Romano 1992, in Exploring the Limits of Bootstrap, p. 263). Seeded.
 * @param origins in order of time, a sum above and a sum below the line for each
 */
export function blockBootstrap(origins: readonly { above: number; below: number }[], length: number): Interval {
  const random = seededRandom(seed)
  const ratios = Array.from({ length: draws }, () => {
    let [above, below] = [0, 0]
    for (let taken = 0; taken < origins.length; ) {
      const start = Math.floor(random() * origins.length)
      for (let i = 0; i < length && taken < origins.length; i++, taken++) {
        const origin = origins[(start + i) % origins.length]
        above += origin?.above ?? 0
        below += origin?.below ?? 0
      }
    }
    return above / below
  }).sort((a, b) => a - b)
  return { low: quantileSorted(ratios, 0.05) ?? NaN, high: quantileSorted(ratios, 0.95) ?? NaN }
}
