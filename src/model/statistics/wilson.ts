import type { Interval } from './interval'
import { z95 as z } from './z95'

/**
 * Wilson's 95% interval for a share (Wilson 1927), as used for proportions in public health profiles.
 * @param part people counted, 0 to whole
 * @param whole people in all, over 0
 * @returns shares, 0 to 1
 */
export function wilson(part: number, whole: number): Interval {
  const share = part / whole
  const centre = share + z ** 2 / (2 * whole)
  const spread = z * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2))
  const scale = 1 + z ** 2 / whole
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) }
}
