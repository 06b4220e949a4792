/** A 95% interval: counting error only. */
export interface Interval {
  low: number
  high: number
}

const z = 1.959964

/**
 * Wilson's interval for a share (Wilson 1927), as used for proportions in public health profiles.
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

/**
 * Byar's interval for a count (Breslow and Day 1987), close to the exact Poisson interval.
 * @param count events, 0 or more
 * @returns counts
 */
export function byar(count: number): Interval {
  const limit = (of: number, sign: number) =>
    of <= 0 ? 0 : of * (1 - 1 / (9 * of) + (sign * z) / (3 * Math.sqrt(of))) ** 3
  return { low: limit(count, -1), high: limit(count + 1, 1) }
}

/**
 * Interval for the ratio of two counts, on the log scale.
 * @param above,below counts, both over 0
 * @returns ratios
 */
export function countRatio(above: number, below: number): Interval {
  const factor = Math.exp(z * Math.sqrt(1 / above + 1 / below))
  const ratio = above / below
  return { low: ratio / factor, high: ratio * factor }
}

/**
 * Newcombe's interval for a difference of two shares (Newcombe 1998, method 10): now less before.
 * @returns differences, -1 to 1
 */
export function shareDifference(
  now: { part: number; whole: number },
  before: { part: number; whole: number },
): Interval {
  const a = wilson(now.part, now.whole)
  const b = wilson(before.part, before.whole)
  const p = now.part / now.whole
  const q = before.part / before.whole
  return {
    low: p - q - Math.hypot(p - a.low, b.high - q),
    high: p - q + Math.hypot(a.high - p, q - b.low),
  }
}
