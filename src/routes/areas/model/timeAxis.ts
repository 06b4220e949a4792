import { nice, ticks } from 'd3-array'
import type { TrendScale } from '~/components/charts/trendScale'
import { financialYearEnding } from '~/format/month'
import { addMonths } from '~/model/months'

/** Labels of financial years, each at its October. */
export const yearsOf = (months: readonly string[]): { index: number; label: string }[] =>
  months.flatMap((month, index) => (month.endsWith('-10') ? [{ index, label: financialYearEnding(addMonths(month, 5)) ?? '' }] : []))

/** From nought to a round number over everything drawn. */
export function scaleFromNought(values: readonly (number | null)[], label: (value: number) => string): TrendScale {
  const [from, to] = nice(0, Math.max(0, ...values.flatMap((value) => value ?? [])) || 1, 4)
  return { from, to, ticks: ticks(from, to, 4).map((value) => ({ value, label: label(value) })) }
}
