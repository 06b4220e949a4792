import { nice, ticks } from 'd3-array'
import type { TrendLine, TrendViewModel } from '~/components/charts/TrendChart'
import type { Measure } from '~/contracts/measure'
import { formatMonth } from '~/format/month'
import { formatThreshold, formatValue } from '~/format/number'
import type { ChartEventRow } from '~/queries/chartEvents'
import type { AreaAnswer, OverviewAnswer } from '~/queries/overview'
import { policyLevels } from './policyLevels'
import { yearsOf } from './timeAxis'

interface Known {
  measure: Measure
  answer: OverviewAnswer
  /** The selected area's own answer and name. */
  area: { answer: AreaAnswer; name: string } | null
  events: readonly ChartEventRow[]
}

/** England month by month, with the selected area on the same scale. */
export function trendOf({ measure, answer, area, events }: Known): TrendViewModel {
  const { englandTrend, request } = answer
  const months = englandTrend.map((row) => row.month)
  const england: TrendLine = { name: 'England', kind: 'england', values: englandTrend.map((row) => row.value) }
  const lines: TrendLine[] = area
    ? [{ name: area.name, kind: 'area', values: area.answer.trend.map((row) => row.value) }, england]
    : [england]
  const format = (value: number | null) => formatValue(measure.unit, value)
  const firstKnown = months.find((_, index) => lines.some((line) => line.values[index] !== null)) ?? months[0]
  const indexOf = (date: string) => months.indexOf(date.slice(0, 7))
  return {
    title: measure.short_title,
    subtitle: `${lines.map((line) => line.name).join(' and ')}, ${formatMonth(firstKnown ?? '')} to ${formatMonth(months.at(-1) ?? '')}`,
    months: months.map(formatMonth),
    scale: scaleOf(measure, lines),
    years: yearsOf(months),
    lines,
    levels: policyLevels[measure.id] ?? [],
    events: events.flatMap(({ date, title }) => (indexOf(date) >= 0 ? [{ index: indexOf(date), label: title }] : [])),
    ends: endsOf(england, format),
    format,
    current: indexOf(request.month),
  }
}

/** From nought, unless a value is below it. */
function scaleOf(measure: Measure, lines: readonly TrendLine[]): TrendViewModel['scale'] {
  const values = lines.flatMap((line) => line.values.flatMap((value) => value ?? []))
  const [from, to] = nice(Math.min(0, ...values), Math.max(0, ...values) || 1, 4)
  return { from, to, ticks: ticks(from, to, 4).map((value) => ({ value, label: formatThreshold(measure.unit, value) })) }
}

function endsOf({ values }: TrendLine, format: (value: number) => string): TrendViewModel['ends'] {
  const known = values.flatMap((value, index) => (value === null ? [] : [{ index, value, label: format(value) }]))
  const [first] = known
  const last = known.at(-1)
  return first && last && first !== last ? [first, last] : known
}
