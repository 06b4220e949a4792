import { max, ticks, tickStep } from 'd3-array'
import type { TrendScale } from '~/components/charts/trendScale'
import { formatMonth } from '~/format/month'
import { formatFixed } from '~/format/number'
import { intervalMonths } from '~/model/scenario/planCase'
import type { PlaceOutcome, PlacePlan, PlanMeasure } from '~/model/scenario/results'
import type { Throughput } from '~/contracts/scenario'
import { pictureWords } from './pictureWords'

/** A month of the past, as published. */
export interface PastMonth {
  month: string
  list: number | null
  share: number | null
  tests: number | null
}

export interface PlanLine {
  key: string
  kind: 'nothing' | 'none' | 'half' | 'most' | 'own' | 'all'
  /** "0%", "90%"; or the scenario's own where the share makes no difference. */
  name: string
  /** As long as the months of the chart; null before the forecast. */
  values: readonly (number | null)[]
}

export interface PlanChartModel {
  title: string
  subtitle: string
  months: readonly string[]
  scale: TrendScale
  years: readonly { index: number; label: string }[]
  past: readonly (number | null)[]
  /** 80% of past errors, around do nothing. */
  band: readonly ({ low: number; high: number } | null)[]
  lines: readonly PlanLine[]
  levels: readonly { value: number; label: string }[]
  /** Position of the last month with figures, and of the last with a band. */
  origin: number
  untestedFrom: number
  format: (value: number | null) => string
}

interface Given {
  plan: PlacePlan
  past: readonly PastMonth[]
  measure: PlanMeasure
  throughput: Throughput
  scenarioName: string
  /** The reader's own share of new demand, 0 to 1. */
  own: number | null
  /** Greatest value of the axis, so that two charts agree; see highestOf. */
  top: number
}

const kinds: Record<string, PlanLine['kind']> = { 0: 'none', 0.5: 'half', 0.9: 'most' }

export const chosenOutcomes = (plan: PlacePlan, throughput: Throughput): PlaceOutcome[] =>
  plan.outcomes.filter(({ choices }) => choices.throughput === throughput).sort((a, b) => a.choices.induced - b.choices.induced)

/** Equal but for the last digits of a sum. */
export const isSame = (a: readonly number[], b: readonly number[]) => a.every((value, at) => Math.abs(value - (b[at] ?? NaN)) < 1e-9 * Math.max(1, Math.abs(value)))

/** One line where the share of new demand makes no difference, and none where the scenario changes nothing. */
function scenarioLines({ plan, measure, throughput, scenarioName, own }: Given): { kind: PlanLine['kind']; name: string; values: readonly number[] }[] {
  const outcomes = chosenOutcomes(plan, throughput)
  const series = outcomes.map((one) => one.series[measure])
  const [first] = series
  if (first === undefined || series.every((values) => isSame(values, plan.doNothing[measure]))) return []
  // A line that comes ahead of the others says nothing of them.
  if (series.length > 1 && series.every((values) => isSame(values, first))) return [{ kind: 'all', name: scenarioName, values: first }]
  return outcomes.map(({ choices, series: found }) => ({ kind: choices.induced === own ? 'own' : (kinds[choices.induced] ?? 'own'), name: `${formatFixed(choices.induced * 100, Number.isInteger(choices.induced * 100) ? 0 : 1)}%`, values: found[measure] }))
}

/** Greatest value that a picture holds. */
export const highestOf = ({ plan, past, measure, throughput }: Pick<Given, 'plan' | 'past' | 'measure' | 'throughput'>): number =>
  max([
    ...past.map((month) => month[measure] ?? 0),
    ...plan.doNothing[measure],
    ...plan.doNothing.bands[measure].high,
    ...chosenOutcomes(plan, throughput).flatMap(({ series }) => series[measure]),
  ]) ?? 1

function scaleTo(top: number, measure: PlanMeasure): TrendScale {
  const step = tickStep(0, top, 4)
  const to = Math.max(step, Math.ceil(top / step) * step)
  const label = (value: number) => (measure === 'share' ? `${formatFixed(value * 100, step < 0.01 ? 1 : 0)}%` : formatFixed(value, step < 1 ? 1 : 0))
  return { from: 0, to, ticks: ticks(0, to, 4).map((value) => ({ value, label: label(value) })) }
}

/** Everything that a chart of one scenario at one place draws. */
export function chartModel(given: Given): PlanChartModel {
  const { plan, past, measure } = given
  const words = pictureWords[measure]
  const shown = past.map((one) => one[measure])
  const last = shown.at(-1) ?? null
  const before = (values: readonly number[]) => [...shown.slice(0, -1).map(() => null), last, ...values]
  const months = [...past.map(({ month }) => month), ...plan.months]
  const { low, high } = plan.doNothing.bands[measure]
  return {
    title: `${words.title}, ${plan.name}`,
    subtitle: words.unit,
    months: months.map(formatMonth),
    scale: scaleTo(given.top, measure),
    years: months.flatMap((month, index) => (month.endsWith('-01') ? [{ index, label: month.slice(0, 4) }] : [])),
    past: shown,
    band: [...shown.slice(0, -1).map(() => null), last === null ? null : { low: last, high: last }, ...plan.months.map((_, at) => (at < intervalMonths ? { low: low[at] ?? 0, high: high[at] ?? 0 } : null))],
    lines: [
      { key: 'nothing', kind: 'nothing', name: 'Do nothing', values: before(plan.doNothing[measure]) },
      ...scenarioLines(given).map(({ kind, name, values }) => ({ key: name, kind, name, values: before(values) })),
    ],
    levels: measure === 'share' ? marks(given.top) : [],
    origin: past.length - 1,
    untestedFrom: past.length - 1 + intervalMonths,
    format: words.format,
  }
}

/** Where the axis is long, the two lie too close for two labels. */
const marks = (top: number): PlanChartModel['levels'] =>
  (top > 0.25 ? [{ value: 0.05, label: '5%, and below it 1%, the standard' }, { value: 0.01, label: '' }] : [{ value: 0.05, label: '5%' }, { value: 0.01, label: '1%, the national standard' }])
