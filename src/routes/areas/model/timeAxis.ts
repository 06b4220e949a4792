import { nice, ticks } from 'd3-array'
import type { TrendScale } from '~/components/charts/trendScale'
import { financialYearEnding } from '~/format/month'
import { addMonths } from '~/model/months'

/** Labels of financial years, each at its October. */
export const yearsOf = (months: readonly string[]): { index: number; label: string }[] =>
  months.flatMap((month, index) => (month.endsWith('-10') ? [{ index, label: financialYearEnding(addMonths(month, 5)) ?? '' }] : []))

/**
 * Round numbers around everything drawn: from nought, unless all of it lies in the upper part, where changes could not be
 * seen.
 */
export function scaleOf(values: readonly (number | null)[], label: (value: number) => string): TrendScale {
  const known = values.flatMap((value) => value ?? [])
  const highest = Math.max(0, ...known) || 1
  const lowest = Math.min(highest, ...known)
  const [from, to] = nice(lowest > 0.45 * highest ? lowest : 0, highest, 4)
  return { from, to, ticks: ticks(from, to, 4).map((value) => ({ value, label: label(value) })) }
}
