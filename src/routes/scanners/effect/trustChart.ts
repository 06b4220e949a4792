import type { TrendViewModel } from '~/components/charts/TrendChart'
import { formatMonth } from '~/format/month'
import { formatFixed, notKnown } from '~/format/number'
import type { EffectMonthRow } from '~/queries/scanners/effectMonths'
import { scaleOf, yearsOf } from '~/routes/timeAxis'
import type { TrustEffect } from './effectModel'

/** Tests of a trust and of its comparison, month by month; a month that does not count carries a question mark. */
export function trustChart({ name, answers }: TrustEffect, rows: readonly EffectMonthRow[]): TrendViewModel {
  const months = rows.map(({ month }) => month)
  const [observed, synthetic] = [rows.map((row) => row.observed), rows.map((row) => row.synthetic)]
  const start = months.indexOf(answers[0]?.startMonth ?? '')
  return {
    title: `Scans per working day at ${name} and in the comparison`,
    subtitle: 'month by month',
    months: months.map(formatMonth),
    scale: scaleOf([...observed, ...synthetic], String),
    years: yearsOf(months),
    lines: [
      { name: 'Expected, as other trusts moved', kind: 'area', values: synthetic },
      { name, kind: 'england', values: observed },
    ],
    levels: [],
    events: [{ index: start, label: 'start, as assumed' }],
    ends: rows.flatMap(({ isMasked, observed: value }, index) => (isMasked && value !== null ? [{ index, value, label: '?' }] : [])),
    format: (value) => (value === null ? notKnown : formatFixed(value, 1)),
    current: months.length - 1,
  }
}

/** Months that do not count, in words. */
export const maskedWords = (rows: readonly EffectMonthRow[]): string[] => rows.flatMap(({ isMasked, month }) => (isMasked ? [formatMonth(month)] : []))
