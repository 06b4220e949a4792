import { max, tickStep } from 'd3-array'
import type { TrendScale } from '~/components/charts/trendScale'
import { formatMonth } from '~/format/month'
import { formatFixed } from '~/format/number'
import { intervalMonths } from '~/model/scenario/planCase'
import type { Choices, PlaceOutcome, PlacePlan, PlaceSeries, PlanMeasure } from '~/model/scenario/results'
import { type Scenario, type Throughput, throughputs } from '~/contracts/scenario'
import { isNobody } from '../words/nobody'
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
  /** "0% new demand", "least need"; or the scenario's own where neither makes a difference. */
  name: string
  /** At the end of the line. */
  end: string
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
  /** Marks of policy. */
  levels: readonly number[]
  /** Position of the last month with figures, and of the last with a band. */
  origin: number
  untestedFrom: number
  /** Of published figures, and of those that the model gives. */
  format: (value: number | null) => string
  formatWorked: (value: number | null) => string
  /** What the ground between the outer lines of the scenario stands for; null where it has one line. */
  between: string | null
}

interface Given {
  plan: PlacePlan
  past: readonly PastMonth[]
  measure: PlanMeasure
  scenario: Scenario
  /** Greatest value of the axis, so that two charts agree; see highestOf. */
  top: number
}

const kinds: Record<string, PlanLine['kind']> = { 0: 'none', 0.5: 'half', 0.9: 'most' }
const needs: Record<Throughput, { kind: PlanLine['kind']; name: string }> = { low: { kind: 'none', name: 'least need' }, central: { kind: 'half', name: 'middle need' }, high: { kind: 'most', name: 'greatest need' } }

export const chosenOutcomes = (plan: PlacePlan, throughput: Throughput): PlaceOutcome[] =>
  plan.outcomes.filter(({ choices }) => choices.throughput === throughput).sort((a, b) => a.choices.induced - b.choices.induced)

/** Whether a scenario only opens fracture services: of their need all that is known is low to high, so all of it is shown. */
export const isServicesOnly = ({ interventions }: Pick<Scenario, 'interventions'>) => interventions.length > 0 && interventions.every(({ kind }) => kind === 'fls')

/** Equal but for the last digits of a sum. */
export const isSame = (a: readonly number[], b: readonly number[]) => a.every((value, at) => Math.abs(value - (b[at] ?? NaN)) < 1e-9 * Math.max(1, Math.abs(value)))

/** What a picture draws of a series: of a list of nobody there is no share. */
const drawn = ({ list, share, tests }: PlaceSeries, measure: PlanMeasure): readonly (number | null)[] =>
  (measure === 'share' ? share.map((part, month) => (isNobody(list[month] ?? 0) ? null : part)) : { list, tests }[measure])

/** Outcomes that differ by need where that is all that is uncertain, by new demand elsewhere. */
export const toldOutcomes = (plan: PlacePlan, scenario: Scenario): PlaceOutcome[] =>
  (isServicesOnly(scenario) ? throughputs.flatMap((one) => chosenOutcomes(plan, one).slice(0, 1)) : chosenOutcomes(plan, scenario.throughput))

/** What an outcome assumes, where several stand side by side: "50% new demand", "least need". */
export function assumedWords({ induced, throughput }: Choices, scenario: Scenario): string {
  const percent = induced * 100
  return isServicesOnly(scenario) ? needs[throughput].name : `${formatFixed(percent, Number.isInteger(percent) ? 0 : 1)}% new demand`
}

/** One line where the share of new demand makes no difference, and none where the scenario changes nothing. */
function scenarioLines({ plan, measure, scenario }: Given): Omit<PlanLine, 'key'>[] {
  const outcomes = toldOutcomes(plan, scenario)
  const [first] = outcomes
  const isAs = (values: readonly number[]) => outcomes.every(({ series }) => isSame(series[measure], values))
  if (!first || isAs(plan.doNothing[measure])) return []
  // A line that comes ahead of the others says nothing of them.
  if (outcomes.length > 1 && isAs(first.series[measure])) return [{ kind: 'all', name: scenario.name, end: scenario.name, values: drawn(first.series, measure) }]
  const isNeed = isServicesOnly(scenario)
  const own = scenario.induced === null ? null : scenario.induced / 100
  return outcomes.map(({ choices, series }) => {
    const kind = isNeed ? needs[choices.throughput].kind : choices.induced === own ? 'own' : (kinds[choices.induced] ?? 'own')
    const name = assumedWords(choices, scenario)
    return { kind, name, end: isNeed ? name : `if ${name}`, values: drawn(series, measure) }
  })
}

/** "between 0% and 90% new demand". */
function betweenWords(given: Given): string | null {
  const { plan, scenario } = given
  const outcomes = scenarioLines(given).length > 1 ? toldOutcomes(plan, scenario) : []
  const [first, last] = [outcomes[0], outcomes.at(-1)]
  if (!first || !last) return null
  return `between ${assumedWords(first.choices, scenario).replace(/ (need|new demand)$/, '')} and ${assumedWords(last.choices, scenario)}`
}

/** The band of do nothing; a share has none where the list is of nobody. */
function bandOf({ doNothing, months }: PlacePlan, measure: PlanMeasure): ({ low: number; high: number } | null)[] {
  const { low, high } = doNothing.bands[measure]
  const values = drawn(doNothing, measure)
  return months.map((_, at) => (at < intervalMonths && (values[at] ?? null) !== null ? { low: low[at] ?? 0, high: high[at] ?? 0 } : null))
}

/** Greatest value that a picture holds; 0 where there is nothing to draw. */
export const highestOf = ({ plan, past, measure, scenario }: Pick<Given, 'plan' | 'past' | 'measure' | 'scenario'>): number =>
  max([
    ...past.map((month) => month[measure]),
    ...drawn(plan.doNothing, measure),
    ...bandOf(plan, measure).map((band) => band?.high),
    ...toldOutcomes(plan, scenario).flatMap(({ series }) => drawn(series, measure)),
  ].map((value) => value ?? 0)) ?? 0

function scaleTo(top: number, measure: PlanMeasure): TrendScale {
  const step = measure === 'share' ? tickStep(0, top, 4) : Math.max(1, tickStep(0, top, 4))
  const count = Math.max(1, Math.ceil(top / step))
  const label = (value: number) => (measure === 'share' ? `${formatFixed(value * 100, step < 0.01 ? 1 : 0)}%` : formatFixed(value, 0))
  return { from: 0, to: count * step, ticks: Array.from({ length: count + 1 }, (_, at) => ({ value: at * step, label: label(at * step) })) }
}

/** Everything that a chart of one scenario at one place draws. */
export function chartModel(given: Given): PlanChartModel {
  const { plan, past, measure } = given
  const words = pictureWords[measure]
  const shown = past.map((one) => one[measure])
  const last = shown.at(-1) ?? null
  const before = (values: readonly (number | null)[]) => [...shown.slice(0, -1).map(() => null), last, ...values]
  const months = [...past.map(({ month }) => month), ...plan.months]
  return {
    title: `${words.title}, ${plan.name}`,
    subtitle: words.unit,
    months: months.map(formatMonth),
    scale: scaleTo(given.top, measure),
    years: months.flatMap((month, index) => (month.endsWith('-01') ? [{ index, label: month.slice(0, 4) }] : [])),
    past: shown,
    band: [...shown.slice(0, -1).map(() => null), last === null ? null : { low: last, high: last }, ...bandOf(plan, measure)],
    lines: [
      { key: 'nothing', kind: 'nothing', name: 'Do nothing', end: 'Do nothing', values: before(drawn(plan.doNothing, measure)) },
      ...scenarioLines(given).map((line) => ({ ...line, key: line.name, values: before(line.values) })),
    ],
    levels: measure === 'share' ? marks : [],
    origin: past.length - 1,
    untestedFrom: past.length - 1 + intervalMonths,
    format: words.format,
    formatWorked: words.formatWorked,
    between: betweenWords(given),
  }
}

/** 5%, and the national standard. */
const marks = [0.05, 0.01]
