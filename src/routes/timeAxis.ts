import { nice, ticks } from 'd3-array'
import type { TrendScale } from '~/components/charts/trendScale'
import { financialYearEnding } from '~/format/month'
import { addMonths } from '~/model/months'

/** Labels of financial years, each at its October. */
export const yearsOf = (months: readonly string[]): { index: number; label: string }[] =>
  months.flatMap((month, index) => (month.endsWith('-10') ? [{ index, label: financialYearEnding(addMonths(month, 5)) ?? '' }] : []))

/** Fewer known months are told, not drawn. */
const leastDrawn = 3

export const isDrawable = (values: readonly (number | null)[]): boolean => values.filter((value) => value !== null).length >= leastDrawn

/** Words for a scale that does not start at nought. */
export const scaleRemark = ({ from, ticks: [first] }: TrendScale): string | null =>
  from > 0 ? `The scale starts at ${first?.label ?? String(from)}, not at nought.` : null

/**
 * Round numbers around everything drawn: from nought, unless all of it lies in the upper part, where changes could not be
 * seen.
 * @param leastTop the scale reaches at least so far
 */
export function scaleOf(values: readonly (number | null)[], label: (value: number) => string, leastTop = 0): TrendScale {
  const known = values.flatMap((value) => value ?? [])
  const highest = Math.max(leastTop, ...known) || 1
  const lowest = Math.min(highest, ...known)
  const isFarUp = lowest > 0.45 * highest && lowest < highest
  const [from, to] = nice(isFarUp ? lowest : 0, highest, 4)
  return { from, to, ticks: ticks(from, to, 4).map((value) => ({ value, label: label(value) })) }
}
