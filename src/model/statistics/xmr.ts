import { movingRangesOf, type XmrLimits, xmrLimits } from './xmrLimits'
import { type Cause, xmrCauses } from './xmrRules'

/** A stretch with one set of limits, from and to by index, both inside; all null where it is too short for limits. */
export type XmrSegment = { from: number; to: number } & { [limit in keyof XmrLimits]: number | null }

export interface XmrPoint {
  value: number | null
  /** Special causes that mark the point; none where there are no limits. */
  causes: Cause[]
  /** Of the mean; null on it, where the value is missing, and where there are no limits. */
  side: 'above' | 'below' | null
}

/** Fewer known points get no limits: where NHSRplotthedots begins to speak of more than trial limits. */
const leastPoints = 12
/** And fewer moving ranges among them get none: Wheeler's "five or six values" as the floor for a series full of gaps. */
const leastMovingRanges = 6

/**
 * An XmR chart by NHS England's Making Data Count rules; `xmrLimits` and `xmrCauses` say what is counted.
 * @param values one per month in order, null where not known: no moving range is taken across it and it ends every run
 * @param recalculateAt index, or indices, at which new limits begin; runs and moving ranges stay within a segment
 * @returns segments in order, covering all values; a point per value. A segment under 12 known points, or 6 moving
 *   ranges, has null limits and no causes
 */
export function xmr(
  values: readonly (number | null)[],
  { recalculateAt = null }: { recalculateAt?: readonly number[] | number | null } = {},
): { segments: XmrSegment[]; points: XmrPoint[] } {
  const asked = recalculateAt === null ? [] : typeof recalculateAt === 'number' ? [recalculateAt] : recalculateAt
  const inside = asked.filter((at) => Number.isInteger(at) && at > 0 && at < values.length)
  const starts = values.length === 0 ? [] : [...new Set([0, ...inside])].sort((a, b) => a - b)
  const drawn = starts.map((from, i) => segment(values, from, starts[i + 1] ?? values.length))
  return { segments: drawn.map(({ limits }) => limits), points: drawn.flatMap(({ points }) => points) }
}

function segment(all: readonly (number | null)[], from: number, end: number): { limits: XmrSegment; points: XmrPoint[] } {
  const values = all.slice(from, end)
  const place = { from, to: end - 1 }
  const enough =
    values.filter((value) => value !== null).length >= leastPoints && movingRangesOf(values).length >= leastMovingRanges
  const limits = enough ? xmrLimits(values) : null
  if (!limits) {
    return {
      limits: { ...place, mean: null, upper: null, lower: null, meanMovingRange: null },
      points: values.map((value) => ({ value, causes: [], side: null })),
    }
  }
  const causes = xmrCauses(values, limits)
  const points = values.map((value, i) => ({ value, causes: causes[i] ?? [], side: sideOf(value, limits.mean) }))
  return { limits: { ...place, ...limits }, points }
}

function sideOf(value: number | null, mean: number): XmrPoint['side'] {
  if (value === null || value === mean) return null
  return value > mean ? 'above' : 'below'
}
