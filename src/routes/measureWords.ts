import type { Measure } from '~/contracts/measure'
import { formatCount } from '~/format/number'
import { formatMonth } from '~/format/month'
import type { Counted } from '~/model/measureInterval'

type Unit = Measure['unit']

/** Small print after a value: "of 1,883 waiting". */
export const contextNouns: Record<Unit, (counted: Counted) => string> = {
  share: ({ denominator }) => `of ${formatCount(denominator)} waiting`,
  per_1000_aged_50_plus: ({ numerator, denominator }) => `${formatCount(numerator)} over ${formatCount(denominator)} people 50+`,
  gap_per_1000_aged_50_plus: ({ numerator }) => (numerator === null ? '' : `${formatCount(Math.abs(numerator))} scans ${numerator < 0 ? 'over' : 'short of'} its share`),
  weeks: ({ numerator }) => `${formatCount(numerator)} waiting`,
  per_working_day: ({ numerator, denominator }) => `${formatCount(numerator)} scans on ${formatCount(denominator)} working days`,
  change: ({ numerator, denominator }) => `${formatCount(denominator)} to ${formatCount(numerator)} waiting`,
  points: ({ denominator }) => `of ${formatCount(denominator)} waiting`,
}

/** Shorter, for a label beside a map. */
export const labelContexts: Record<Unit, (counted: Counted) => string> = {
  share: ({ denominator }) => `of ${formatCount(denominator)} waiting`,
  per_1000_aged_50_plus: () => 'per 1,000 aged 50+',
  gap_per_1000_aged_50_plus: () => 'per 1,000 aged 50+',
  weeks: () => '',
  per_working_day: () => 'per working day',
  change: () => 'on a year before',
  points: () => 'on a year before',
}

export const valueHeadings: Record<Unit, string> = {
  share: 'Share',
  per_1000_aged_50_plus: 'Per 1,000 aged 50+',
  gap_per_1000_aged_50_plus: 'Short per 1,000',
  weeks: 'Weeks',
  per_working_day: 'Per working day',
  change: 'Change',
  points: 'Change, points',
}

export const outOfHeadings: Record<Unit, string> = {
  share: 'People waiting',
  per_1000_aged_50_plus: 'Counted',
  gap_per_1000_aged_50_plus: 'Scans short',
  weeks: 'People waiting',
  per_working_day: 'Scans',
  change: 'People waiting',
  points: 'People waiting',
}

/** What a measure covers when it is worked out over a span of months ending in one. */
export function spanWords({ unit, window_months, every_month }: Measure, span: number, month: string): string {
  if (every_month !== undefined) return every_month
  const to = formatMonth(month)
  if (unit === 'change' || unit === 'points') return `${to}, against the same month a year before`
  if (unit === 'weeks') return `${to}, at the pace of the last ${span === 12 ? 'twelve' : 'three'} months`
  if (window_months === 12) return span === 12 ? `Twelve months to ${to}` : `${to} alone, at a yearly pace`
  if (span === 1) return to
  return unit === 'per_working_day' ? `Twelve months to ${to}` : `Mean of the twelve month ends to ${to}`
}

/** A span as a choice in a menu. */
export function spanLabel({ unit, window_months }: Measure, span: number): string {
  if (unit === 'change' || unit === 'points') return 'On a year before'
  if (unit === 'weeks') return span === 12 ? 'Pace of 12 months' : 'Pace of 3 months'
  if (span === 1) return window_months === 12 ? 'Single month, yearly pace' : 'Single month'
  return unit === 'per_working_day' || window_months === 12 ? '12 months' : '12-month mean'
}

/** A measure's heading over a span: one that names its usual span does not where another is shown. */
export function spanTitle({ short_title, window_months, unit }: Measure, span: number): string {
  if (span === window_months) return short_title
  const plain = short_title.replace(', 12 months', '')
  if (span === 1) return `${plain}, at a yearly pace`
  return unit === 'weeks' ? `${plain}, at the pace of twelve months` : `${plain}, twelve months`
}
