import { extent, mean } from 'd3-array'

export interface XmrLimits {
  mean: number
  upper: number
  lower: number
  meanMovingRange: number
}

/** Three standard deviations in mean moving ranges: 3 / 1.128. */
const perMovingRange = 2.66

/**
 * Limits of an XmR chart: mean ± 2.66 × mean moving range (Wheeler, Understanding Variation, 1993; NHS England, Making
 * Data Count). All points count; none is screened out as an outlier, as in NHS England's own workbook.
 * @param values in order of time; no moving range is taken across a missing one
 * @returns in the values' unit; the lower limit may lie under zero; null without two neighbouring values
 */
export function xmrLimits(values: readonly (number | null)[]): XmrLimits | null {
  const movingRanges = movingRangesOf(values)
  const average = mean(values)
  const [lowest, highest] = extent(values, (value) => value)
  const meanMovingRange = mean(movingRanges)
  if (average === undefined || lowest === undefined || meanMovingRange === undefined) return null
  // Rounding may put the mean of equal values a hair beside them, and then all of them on one side of it.
  const centre = Math.min(highest, Math.max(lowest, average))
  const reach = perMovingRange * meanMovingRange
  return { mean: centre, upper: centre + reach, lower: centre - reach, meanMovingRange }
}

/** Distances between neighbours that are both known. */
export const movingRangesOf = (values: readonly (number | null)[]): number[] =>
  values.flatMap((value, i) => {
    const before = values[i - 1]
    return value === null || before === undefined || before === null ? [] : [Math.abs(value - before)]
  })
