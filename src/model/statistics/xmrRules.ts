import type { XmrLimits } from './xmrLimits'

export type Cause = 'outside' | 'shift' | 'trend' | 'two of three'

/** Points that make a shift, and that make a trend. */
const runLength = 7

type Found = readonly boolean[]

/**
 * Which of NHS England's Making Data Count rules mark each point of one stretch with limits:
 * - outside: beyond a limit, not on it
 * - shift: one of 7 or more neighbours on one side of the mean; a point on the mean ends the run
 * - trend: one of 7 or more neighbours, each above the one before or each below it; 7 points are counted, so 6 changes,
 *   as NHSRplotthedots counts them; equal neighbours end it
 * - two of three: among three neighbours, two beyond two thirds of the way from mean to limit on one side; those two
 *   are marked. The third may lie anywhere and a point past the limit counts as beyond (Western Electric 1956);
 *   NHSRplotthedots asks the third to be on the same side, and leaves points past the limit out.
 * A missing value ends every run.
 * @returns causes in the order above, none for a missing value
 */
export function xmrCauses(values: readonly (number | null)[], { mean, upper, lower }: XmrLimits): Cause[][] {
  const far = ((upper - mean) * 2) / 3
  const outside = values.map((value) => value !== null && (value > upper || value < lower))
  const shift = either((side) => inRuns(values.map((value) => value !== null && side * (value - mean) > 0), runLength))
  const trend = either((side) => trends(values, side))
  const twoOfThree = either((side) => twoInThree(values, (value) => side * (value - mean) > far))
  return values.map((_, i): Cause[] => [
    ...(outside[i] ? ['outside' as const] : []),
    ...(shift[i] ? ['shift' as const] : []),
    ...(trend[i] ? ['trend' as const] : []),
    ...(twoOfThree[i] ? ['two of three' as const] : []),
  ])
}

/** Holds above or below, rising or falling. */
function either(rule: (side: 1 | -1) => Found): Found {
  const below = rule(-1)
  return rule(1).map((found, i) => found || below[i] === true)
}

/** Marks every run of at least so many true values. */
function inRuns(held: Found, least: number): boolean[] {
  const marked = held.map(() => false)
  let from = 0
  held.forEach((holds, i) => {
    if (!holds) from = i + 1
    else if (i + 1 - from >= least) marked.fill(true, from, i + 1)
  })
  return marked
}

/** A run of changes the same way, and the point it sets out from. */
function trends(values: readonly (number | null)[], side: 1 | -1): boolean[] {
  const changed = values.map((value, i) => {
    const before = values[i - 1]
    return value !== null && before !== undefined && before !== null && side * (value - before) > 0
  })
  const marked = inRuns(changed, runLength - 1)
  return marked.map((found, i) => found || marked[i + 1] === true)
}

function twoInThree(values: readonly (number | null)[], isFar: (value: number) => boolean): boolean[] {
  const marked = values.map(() => false)
  for (let from = 0; from + 3 <= values.length; from++) {
    const three = values.slice(from, from + 3)
    if (three.includes(null)) continue
    const beyond = three.map((value) => value !== null && isFar(value))
    if (beyond.filter(Boolean).length < 2) continue
    beyond.forEach((found, i) => {
      if (found) marked[from + i] = true
    })
  }
  return marked
}
