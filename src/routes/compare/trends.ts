import { nice, ticks } from 'd3-array'
import type { ChartLine, LinesViewModel } from '~/components/charts/LinesChart'
import type { MeasureId } from '~/contracts/measureIds'
import { joined } from '~/format/list'
import { formatMonth } from '~/format/month'
import { formatFixed, formatThreshold, formatValue, notKnown } from '~/format/number'
import { indexed } from '~/model/indexed'
import { policyLevels } from '../policyLevels'
import { type Column, englandKey, monthsOf } from './figures'
import { yearsOf } from '~/routes/timeAxis'

export interface TrendModel {
  id: 'share' | 'list' | 'scans'
  title: string
  summary: string
  chart: LinesViewModel
  /** What is drawn, over one month. */
  measure: MeasureId
  /** Whether the lines are set against their own first year rather than drawn as they are. */
  isIndex: boolean
}

interface Asked {
  columns: readonly Column[]
  months: readonly string[]
  at: number
}

/** Months of each place on one axis: the share at six weeks, the list, and scans. */
export function trendsOf(asked: Asked): { share: TrendModel; others: TrendModel[] } {
  const isAllAreas = asked.columns.every(({ compared }) => compared?.place.level !== 'provider')
  return { share: shareTrend(asked), others: [isAllAreas ? listRate(asked) : listIndex(asked), scansIndex(asked)] }
}

const shareTrend = (asked: Asked): TrendModel => ({
  id: 'share',
  title: 'Waiting six weeks or more',
  summary: 'Share of those waiting at the end of each month. A month without a figure is a gap.',
  measure: 'share-6-weeks',
  isIndex: false,
  chart: chartOf(asked, {
    title: 'Waiting six weeks or more',
    linesOf: (column) => monthsOf(column, 'share-6-weeks', 1),
    levels: policyLevels['share-6-weeks'] ?? [],
    tick: (value) => formatThreshold('share', value),
    format: (value) => formatValue('share', value),
  }),
})

const listRate = (asked: Asked): TrendModel => ({
  id: 'list',
  title: 'People waiting per 1,000 aged 50 and over',
  summary: 'At the end of each month, by the people of mid-2024 who live there.',
  measure: 'waiting-rate',
  isIndex: false,
  chart: chartOf(asked, { title: 'People waiting per 1,000 aged 50 and over', linesOf: (column) => monthsOf(column, 'waiting-rate', 1), tick: String, format: (value) => formatValue('per_1000_aged_50_plus', value) }),
})

/** Providers have no residents, so a list is set against its own beginning. */
function listIndex(asked: Asked): TrendModel {
  const waiting = (column: Column) => column.series.find((row) => row.measure === 'share-6-weeks' && row.windowMonths === 1)?.denominator ?? []
  return indexTrend(asked, { id: 'list', measure: 'share-6-weeks', title: 'People waiting, first year = 100', what: 'A provider has no residents to set its list against, so each list is set against its own mean of April 2023 to March 2024.', valuesOf: waiting, least: 20, too: 'fewer than 20 people waiting' })
}

const scansIndex = (asked: Asked): TrendModel => indexTrend(asked, {
  id: 'scans',
  measure: 'tests-per-working-day',
  title: 'Scans per working day, first year = 100',
  what: 'Places differ in size, so each is set against its own mean of April 2023 to March 2024: the lines show growth, not who scans most.',
  valuesOf: (column) => monthsOf(column, 'tests-per-working-day', 1),
  least: 1,
  too: 'less than one scan a day',
})

interface Index {
  id: TrendModel['id']
  measure: MeasureId
  title: string
  what: string
  valuesOf: (column: Column) => readonly (number | null)[]
  least: number
  too: string
}

function indexTrend(asked: Asked, { id, measure, title, what, valuesOf, least, too }: Index): TrendModel {
  const lines = new Map(asked.columns.map((column) => [column.key, indexed(valuesOf(column), least)]))
  const left = asked.columns.filter(({ key }) => lines.get(key) === null).map(({ name }) => name)
  const without = left.length > 0 ? ` ${joined(left)} ${left.length === 1 ? 'has' : 'have'} no line: too few figures in that year, or ${too}.` : ''
  const columns = asked.columns.filter(({ key }) => lines.get(key) !== null)
  return {
    id,
    title,
    measure,
    isIndex: true,
    summary: `${what}${without}`,
    chart: chartOf({ ...asked, columns }, { title, linesOf: ({ key }) => lines.get(key) ?? [], tick: String, format: (value) => (value === null ? notKnown : formatFixed(value, 0)) }),
  }
}

interface Drawn {
  title: string
  linesOf: (column: Column) => readonly (number | null)[]
  levels?: LinesViewModel['levels']
  tick: (value: number) => string
  format: (value: number | null) => string
}

function chartOf({ columns, months, at }: Asked, { title, linesOf, levels = [], tick, format }: Drawn): LinesViewModel {
  const lines: ChartLine[] = columns.filter(({ key }) => key !== englandKey).map((column) => ({ code: column.key, name: column.name, values: linesOf(column), estimated: column.compared?.place.estimated ?? false }))
  const nation = columns.find(({ key }) => key === englandKey)
  const england = nation ? linesOf(nation) : []
  const known = [...lines.flatMap(({ values }) => values), ...england].filter((value) => value !== null)
  const [from, to] = nice(0, Math.max(0, ...known) || 1, 4)
  return {
    title,
    subtitle: `${columns.map(({ name }) => name).join(', ')}, ${formatMonth(months[0] ?? '')} to ${formatMonth(months.at(-1) ?? '')}`,
    months: months.map(formatMonth),
    scale: { from, to, ticks: ticks(from, to, 4).map((value) => ({ value, label: tick(value) })) },
    years: yearsOf(months),
    england,
    band: [],
    bandLabel: '',
    lines,
    levels,
    events: [],
    format,
    current: at,
  }
}
