import type { SeriesDrawing, SeriesMark, SeriesStep } from '~/components/charts/SeriesChart'
import { formatMonth } from '~/format/month'
import { formatCount, formatFixed, inWords, notKnown } from '~/format/number'
import { joined } from '~/format/list'
import { xmr, type XmrPoint, type XmrSegment } from '~/model/statistics/xmr'
import type { Cause } from '~/model/statistics/xmrRules'
import type { ProfileAnswer } from '~/queries/profile/askProfile'
import type { FlaggedMonth } from './flaggedMonths'
import { perWorkingDay } from './latest'
import { scaleOf, yearsOf } from '~/routes/timeAxis'

export interface ControlChartModel {
  title: string
  summary: string
  drawing: SeriesDrawing
  keyOfLimits: { sign: 'centre' | 'limit'; text: string }[]
  rows: { month: string; value: string; limits: string; causes: string; flagged: boolean }[]
  /** Months that limits can begin anew from. */
  choices: { value: string; label: string }[]
  /** What the chosen month does to the limits, where that needs saying. */
  remark: string | null
}

/** Fewer months from the chosen one on have no limits of their own. */
const leastMonths = 12

const causeWords: Record<Cause, string> = {
  outside: 'outside the limits',
  shift: 'run of 7 or more on one side of the mean',
  trend: 'run of 7 or more rising or falling',
  'two of three': 'two of three close to a limit',
}

/**
 * Scans per working day as an XmR chart by NHS England's Making Data Count rules.
 * @param recalculate month that limits begin anew from; null for one set of limits
 */
export function controlChartOf({ months }: Pick<ProfileAnswer, 'months'>, flagged: readonly FlaggedMonth[], recalculate: string | null): ControlChartModel {
  const values = months.map(perWorkingDay)
  const at = recalculate === null ? null : months.findIndex(({ month }) => month === recalculate)
  const { segments, points } = xmr(values, { recalculateAt: at })
  const isFlagged = new Set(flagged.map(({ month }) => month))
  const special = points.filter(({ causes }) => causes.length > 0).length
  const withLimits = segments.some(({ mean }) => mean !== null)
  const drawn = segments.flatMap(({ upper, lower }) => (upper === null || lower === null ? [] : [upper, Math.max(0, lower)]))
  return {
    title: titleOf(values, special, withLimits),
    summary: summaryOf(months, values, points, segments),
    drawing: {
      months: months.map(({ month }) => formatMonth(month)),
      years: yearsOf(months.map(({ month }) => month)),
      values,
      scale: scaleOf([...values, ...drawn], (value) => formatFixed(value, value % 1 === 0 ? 0 : 1)),
      steps: segments.flatMap((segment) => stepsOf(segment, segments.at(-1)?.from ?? 0)),
      marks: points.map(markOf),
      flagged: months.map(({ month }) => isFlagged.has(month)),
    },
    keyOfLimits: keyOf(segments.at(-1)),
    rows: months.map(({ month }, index) => ({
      month: formatMonth(month),
      value: text(values[index] ?? null),
      limits: limitsText(segments.find(({ from, to }) => from <= index && index <= to)),
      causes: joined((points[index]?.causes ?? []).map((cause) => causeWords[cause])),
      flagged: isFlagged.has(month),
    })),
    choices: months.flatMap(({ month }, index) => {
      const from = values.slice(index).filter((value) => value !== null).length
      return index > 0 && (from >= leastMonths || month === recalculate) ? [{ value: month, label: formatMonth(month) }] : []
    }),
    remark: remarkOf(segments, months.map(({ month }) => month)),
  }
}

const text = (value: number | null) => (value === null ? notKnown : formatFixed(value, 1))

function titleOf(values: readonly (number | null)[], special: number, withLimits: boolean): string {
  const known = values.filter((value) => value !== null).length
  if (!withLimits) return 'Scans per working day: too few months for limits'
  return special === 0 ? 'Scans per working day: no month stands out' : `Scans per working day: ${inWords(special)} of ${formatCount(known)} months stand${special === 1 ? 's' : ''} out`
}

function summaryOf(months: ProfileAnswer['months'], values: readonly (number | null)[], points: readonly XmrPoint[], segments: readonly XmrSegment[]): string {
  const index = values.findLastIndex((value) => value !== null)
  const value = values[index] ?? null
  if (value === null) return 'No month has a known number of scans.'
  const now = `${formatMonth(months[index]?.month ?? '')}: ${text(value)} scans per working day`
  const { mean = null } = segments.find(({ from, to }) => from <= index && index <= to) ?? {}
  if (mean === null) return `${now}. Limits need twelve months with figures, most of them next to each other.`
  const causes = points[index]?.causes ?? []
  const verdict = causes.length === 0 ? 'within what usually varies' : joined(causes.map((cause) => causeWords[cause]))
  return `${now}, against a mean of ${text(mean)}: ${verdict}.`
}

function keyOf(segment: XmrSegment | undefined): ControlChartModel['keyOfLimits'] {
  const { mean = null, upper = null, lower = null } = segment ?? {}
  if (mean === null || upper === null || lower === null) return []
  return [
    { sign: 'centre', text: `mean ${text(mean)}` },
    { sign: 'limit', text: lower > 0 ? `limits ${text(lower)} and ${text(upper)}` : `upper limit ${text(upper)}; the lower is under nought` },
  ]
}

function stepsOf({ from, to, mean, upper, lower }: XmrSegment, lastStart: number): SeriesStep[] {
  if (mean === null || upper === null || lower === null) return []
  const line = (kind: SeriesStep['kind'], value: number, label: string): SeriesStep => ({ from, to, kind, value, label: from === lastStart ? label : null })
  return [
    line('centre', mean, `mean ${text(mean)}`),
    line('limit', upper, 'upper limit'),
    // Fewer than no scans cannot be done.
    ...(lower > 0 ? [line('limit', lower, 'lower limit')] : []),
  ]
}

function markOf({ causes, side }: XmrPoint): SeriesMark | null {
  if (causes.length === 0) return null
  return side ?? 'on'
}

function limitsText(segment: XmrSegment | undefined): string {
  const { mean = null, upper = null, lower = null } = segment ?? {}
  if (mean === null || upper === null || lower === null) return 'none'
  return `${text(mean)} (${lower < 0 ? '0' : text(lower)} to ${text(upper)})`
}

function remarkOf(segments: readonly XmrSegment[], months: readonly string[]): string | null {
  const second = segments[1]
  if (!second) return null
  const from = formatMonth(months[second.from] ?? '')
  const short = segments.filter(({ mean }) => mean === null)
  const words = `Limits are worked out anew from ${from}.`
  if (short.length === 0) return words
  return `${words} ${short.length === 2 ? 'Neither side has' : short[0] === second ? 'The months from then on do not have' : 'The months before do not have'} the twelve that limits need.`
}
