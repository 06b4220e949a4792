import type { SeriesDrawing, SeriesStep } from '~/components/charts/SeriesChart'
import { formatMonth } from '~/format/month'
import { formatCount, formatFixed, formatThreshold, formatValue, inWords } from '~/format/number'
import { type RunChart, runChart } from '~/model/statistics/runChart'
import type { ProfileAnswer } from '~/queries/profile/askProfile'
import { policyLevels } from '../../policyLevels'
import type { FlaggedMonth } from './flaggedMonths'
import { shareOf } from './latest'
import { scaleOf, yearsOf } from '~/routes/timeAxis'

export interface RunChartModel {
  id: 'list' | 'share'
  title: string
  summary: string
  drawing: SeriesDrawing
  valueHeading: string
  keyOfBaseline: { sign: 'centre' | 'frozen' | 'runAbove' | 'runBelow' | 'level'; text: string }[]
  rows: { month: string; value: string; side: string; flagged: boolean }[]
}

type Asked = Pick<ProfileAnswer, 'months'>

/** The list and the share waiting six weeks or more, each against the median of its first twelve known months. */
export const runChartsOf = (answer: Asked, flagged: readonly FlaggedMonth[]): RunChartModel[] => [listChart(answer, flagged), shareChart(answer, flagged)]

function listChart({ months }: Asked, flagged: readonly FlaggedMonth[]): RunChartModel {
  const values = months.map(({ waiting }) => waiting)
  const format = (value: number | null) => formatCount(value)
  const found = runChart(values)
  const { baseline, latest } = found
  const change = baseline && latest && baseline.median > 0 ? latest.difference / baseline.median : null
  return {
    id: 'list',
    title: change === null ? 'People waiting' : `People waiting: ${latest?.value === 0 ? 'nobody in the latest month' : changeWords(change)}`,
    summary: summaryOf(months, found, format),
    valueHeading: 'People waiting',
    ...drawn({ months, values, found, flagged, format, tick: (value) => formatCount(value), levels: [], leastTop: 4 }),
  }
}

function shareChart({ months }: Asked, flagged: readonly FlaggedMonth[]): RunChartModel {
  const values = months.map(shareOf)
  const format = (value: number | null) => formatValue('share', value)
  const found = runChart(values)
  const { baseline, latest } = found
  const points = baseline && latest ? latest.difference : null
  // With nobody waiting since, an old share is no headline.
  const isOld = latest !== null && months.slice(latest.index + 1).some(({ waiting }) => waiting === 0)
  return {
    id: 'share',
    title: points === null || isOld ? 'Waiting six weeks or more' : `Waiting six weeks or more: ${pointsWords(points)}`,
    summary: `${summaryOf(months, found, format)}${emptyLists(months)}`,
    valueHeading: 'Share of the list',
    ...drawn({ months, values, found, flagged, format, tick: (value) => formatThreshold('share', value), levels: levelsOver(months.length), leastTop: 0 }),
  }
}

const firstYear = 'the median of the first twelve months'

function changeWords(change: number): string {
  const percent = Math.abs(change * 100)
  if (percent < 0.5) return `as many as ${firstYear}`
  if (change >= 1) return `${formatFixed(1 + change, 1).replace(/\.0$/, '')} times ${firstYear}`
  return `${formatCount(Math.round(percent))}% ${change > 0 ? 'above' : 'below'} ${firstYear}`
}

function pointsWords(points: number): string {
  const size = Math.abs(points * 100)
  if (size < 0.05) return `at ${firstYear}`
  return `${size.toFixed(1)} points ${points > 0 ? 'above' : 'below'} ${firstYear}`
}

function summaryOf(months: Asked['months'], { baseline, latest, points }: RunChart, format: (value: number | null) => string): string {
  if (!baseline || !latest) {
    const index = points.findLastIndex(({ value }) => value !== null)
    const value = points[index]?.value ?? null
    return value === null ? 'No month has a figure.' : `${formatMonth(months[index]?.month ?? '')}: ${format(value)}. A baseline needs twelve months with figures.`
  }
  const now = `${formatMonth(months[latest.index]?.month ?? '')}: ${format(latest.value)}`
  const { side, length } = latest
  const run = side === null ? 'on the line' : length === 1 ? `${side} the line` : `${side} the line for ${inWords(length)} known months in a row`
  return `${now}; the line is at ${format(baseline.median)}, taken from ${formatMonth(months[baseline.from]?.month ?? '')} to ${formatMonth(months[baseline.to]?.month ?? '')}. ${months.slice(latest.index + 1).some(({ waiting }) => waiting !== null) ? 'It was then' : 'It is now'} ${run}.`
}

function emptyLists(months: Asked['months']): string {
  const empty = months.filter(({ waiting }) => waiting === 0).length
  return empty === 0 ? '' : ` In ${inWords(empty)} ${empty === 1 ? 'month' : 'months'} nobody was waiting, so there is no share.`
}

const levelsOver = (count: number): SeriesStep[] =>
  (policyLevels['share-6-weeks'] ?? []).map(({ value, label }) => ({ from: 0, to: count - 1, kind: 'level', value, label: label.replace(/ for .*/, '') }))

interface Drawn extends Asked {
  values: readonly (number | null)[]
  found: RunChart
  flagged: readonly FlaggedMonth[]
  format: (value: number | null) => string
  tick: (value: number) => string
  levels: SeriesStep[]
  leastTop: number
}

function drawn({ months, values, found, flagged, format, tick, levels, leastTop }: Drawn): Pick<RunChartModel, 'drawing' | 'rows' | 'keyOfBaseline'> {
  const isFlagged = new Set(flagged.map(({ month }) => month))
  const { baseline, points } = found
  const last = months.length - 1
  const steps: SeriesStep[] = baseline
    ? [
        { from: baseline.from, to: baseline.to, kind: 'centre', value: baseline.median, label: `first-year median ${format(baseline.median)}` },
        { from: baseline.to, to: last, kind: 'frozen', value: baseline.median, label: null },
      ]
    : []
  return {
    drawing: {
      months: months.map(({ month }) => formatMonth(month)),
      years: yearsOf(months.map(({ month }) => month)),
      values,
      scale: scaleOf([...values, ...levels.map(({ value }) => value)], tick, leastTop),
      steps: [...steps, ...levels],
      marks: points.map(({ inRun, side }) => (inRun && side ? side : null)),
      flagged: months.map(({ month }) => isFlagged.has(month)),
    },
    keyOfBaseline: baseline ? [
      { sign: 'centre', text: `median of the first 12 known months, ${format(baseline.median)}` },
      { sign: 'frozen', text: 'the same, carried on' },
      { sign: 'runAbove', text: '6 or more in a row above it' },
      { sign: 'runBelow', text: '6 or more in a row below it' },
      ...(levels.length > 0 ? [{ sign: 'level' as const, text: '5% ambition and 1% standard' }] : []),
    ] : [],
    rows: months.map(({ month, waiting }, index) => ({
      month: formatMonth(month),
      value: values[index] === null && waiting === 0 ? 'nobody waiting' : format(values[index] ?? null),
      side: points[index]?.side ? `${points[index].side}${points[index].inRun ? ', in a run of 6 or more' : ''}` : '',
      flagged: isFlagged.has(month),
    })),
  }
}
