import { nice, quantileSorted, ticks } from 'd3-array'
import type { ChartLine, LinesViewModel } from '~/components/charts/LinesChart'
import type { SmallMultiple } from '~/components/charts/SmallMultiples'
import type { TrendScale } from '~/components/charts/trendScale'
import type { Measure } from '~/contracts/measure'
import { formatMonth } from '~/format/month'
import { formatThreshold, formatValue } from '~/format/number'
import type { ChartEventRow } from '~/queries/chartEvents'
import type { ExploreAnswer } from '~/queries/explore'
import { policyLevels } from '~/routes/policyLevels'
import { type FiguresAt, isMarked } from './figures'
import { yearsOf } from '~/routes/timeAxis'

const valuesOf = (answer: ExploreAnswer, code: string): readonly (number | null)[] => answer.series.get(code)?.value ?? []

/** Small charts of every place with a figure in any month, in the order of the month shown. */
export function multiplesOf(measure: Measure, answer: ExploreAnswer, { places }: FiguresAt): SmallMultiple[] {
  return places.flatMap((figure) => {
    const { code, name, text } = figure
    const values = valuesOf(answer, code)
    return values.some((value) => value !== null) ? [{ code, name, values, valueText: text, estimated: isMarked(measure, figure) }] : []
  })
}

/**
 * One scale for all: from nought, or below where values are, to the highest of all but the most extreme hundredth of
 * months, so that one broken record does not flatten every line.
 */
export function multiplesScale(answer: ExploreAnswer): TrendScale {
  const all = [...answer.series.values()].flatMap(({ value }) => value.filter((one) => one !== null)).sort((a, b) => a - b)
  const high = quantileSorted(all, 0.99) ?? 1
  return { from: Math.min(0, quantileSorted(all, 0.01) ?? 0), to: high > 0 ? high : 1, ticks: [] }
}

interface Chosen {
  measure: Measure
  answer: ExploreAnswer
  months: readonly string[]
  month: string
  places: readonly { code: string; name: string; estimated: boolean }[]
  events: readonly ChartEventRow[]
  /** "boards", "regions", "providers". */
  noun: string
}

/** Chosen places over England and the band where half of the places lie. */
export function linesOf({ measure, answer, months, month, places, events, noun }: Chosen): LinesViewModel {
  const england = valuesOf(answer, 'ENG')
  const lines: ChartLine[] = places.map(({ code, name, estimated }) => ({ code, name, estimated: isMarked(measure, { estimated }), values: valuesOf(answer, code) }))
  const band = bandOf(answer, months.length)
  const known = [...lines.flatMap(({ values }) => values), ...england, ...band.flatMap((one) => (one ? [one.low, one.high] : []))].filter((value) => value !== null)
  const [from, to] = nice(Math.min(0, ...known), Math.max(0, ...known) || 1, 4)
  const indexOf = (date: string) => months.indexOf(date.slice(0, 7))
  return {
    title: measure.short_title,
    subtitle: `${[...lines.map(({ name }) => name), 'England'].join(', ')}, ${formatMonth(months[0] ?? '')} to ${formatMonth(months.at(-1) ?? '')}`,
    months: months.map(formatMonth),
    scale: { from, to, ticks: ticks(from, to, 4).map((value) => ({ value, label: formatThreshold(measure.unit, value) })) },
    years: yearsOf(months),
    england,
    band,
    bandLabel: `half of all ${noun}`,
    lines,
    levels: policyLevels[measure.id] ?? [],
    events: events.flatMap(({ date, title }) => (indexOf(date) >= 0 ? [{ index: indexOf(date), label: title }] : [])),
    format: (value) => formatValue(measure.unit, value),
    current: months.indexOf(month),
  }
}

function bandOf({ series }: ExploreAnswer, months: number): LinesViewModel['band'] {
  return Array.from({ length: months }, (_, index) => {
    const values = [...series].flatMap(([code, { value }]) => (code === 'ENG' ? [] : (value[index] ?? []))).sort((a, b) => a - b)
    const [low, high] = [quantileSorted(values, 0.25), quantileSorted(values, 0.75)]
    return values.length < 4 || low === undefined || high === undefined ? null : { low, high }
  })
}
