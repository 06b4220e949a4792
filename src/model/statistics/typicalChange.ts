import { median } from 'd3-array'
import { movingRangesOf } from './xmrLimits'

/**
 * The size of an ordinary month-to-month change: the median of the changes between neighbouring months, up or down
 * alike (a median moving range; Wheeler 1993). What counting error leaves out, it holds.
 * @param values one per month in order, null where not known; no change is taken across a gap
 * @returns in the values' unit, 0 or more; null without two neighbouring months
 */
export const typicalChange = (values: readonly (number | null)[]): number | null =>
  median(movingRangesOf(values)) ?? null
