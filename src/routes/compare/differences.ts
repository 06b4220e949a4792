import type { MeasureId } from '~/contracts/measureIds'
import { formatFixed, formatSignedWeeks, formatValue } from '~/format/number'
import { type ComparedFigure, type PlaceDifference, placeDifference } from '~/model/placeDifference'
import { type Column, definitionOf, figureAt, type MeasureShape } from './figures'
import { overlapOf } from './overlap'
import { inText } from './placeNames'

export interface DifferenceRow {
  key: string
  name: string
  difference: string
  interval: string
  ordinaryChange: string
  sentence: string
  /** The two values and what lies between them, in the unit of the measure. */
  figures: {
    value: number | null
    baseValue: number | null
    difference: number | null
    low: number | null
    high: number | null
    ordinaryChange: number | null
    isEstimated: boolean
  }
  /** What is drawn, in shares of the group's widest reach, -1 to 1; null where there is no difference. */
  drawn: { at: number; low: number | null; high: number | null; ordinary: number | null } | null
}

export interface DifferenceGroup {
  id: MeasureId
  /** Months that the measure covers. */
  span: number
  title: string
  base: string
  rows: DifferenceRow[]
}

const asked: readonly { id: MeasureId; span: number }[] = [
  { id: 'share-6-weeks', span: 1 },
  { id: 'share-13-weeks', span: 1 },
  { id: 'waiting-rate', span: 1 },
  { id: 'tests-rate', span: 12 },
  { id: 'tests-per-working-day', span: 12 },
  { id: 'clearance', span: 3 },
  { id: 'expected-fractures', span: 12 },
  { id: 'need-gap', span: 12 },
]

const isProvider = ({ compared }: Column) => compared?.place.level === 'provider'

/** How every other place differs from the base, figure by figure; counts, which follow a place's size, are left out. */
export function differenceGroups(columns: readonly Column[], base: Column, measures: readonly MeasureShape[], at: number): DifferenceGroup[] {
  return asked.flatMap(({ id, span }) => {
    const measure = definitionOf(measures, id)
    const own = figureAt(base, id, span, at)
    if (own === null) return []
    const found = columns.filter((column) => column !== base).flatMap((column) => {
      // Scans a day follow size: they are set against one another only among providers, which have no other rate.
      if (id === 'tests-per-working-day' && !(isProvider(column) && isProvider(base))) return []
      const figure = figureAt(column, id, span, at)
      const overlap = overlapOf(column.compared, base.compared)
      return figure ? [{ column, figure, shared: overlap === 'some', found: placeDifference(measure, figure, own, overlap) }] : []
    })
    const reach = Math.max(...found.flatMap(({ found: { difference, interval, ordinaryChange } }) => [difference, interval?.low, interval?.high, ordinaryChange].map((value) => Math.abs(value ?? 0)))) || 1
    const rows = found.map(({ column, figure, shared, found: one }) => rowOf({ measure, column, base, figure, own, shared, found: one, reach }))
    return rows.length === 0 ? [] : [{ id, span, title: measure.short_title, base: `${base.name}: ${formatValue(measure.unit, own.value)}`, rows }]
  })
}

interface Found {
  measure: MeasureShape
  column: Column
  base: Column
  figure: ComparedFigure
  own: ComparedFigure
  shared: boolean
  found: PlaceDifference
  reach: number
}

function rowOf({ measure: { unit, every_month }, column, base, figure, own, shared, found, reach }: Found): DifferenceRow {
  const { difference, interval } = found
  const isSteady = every_month !== undefined
  const ordinaryChange = isSteady ? null : found.ordinaryChange
  const why = shared ? 'none: people in both' : figure.estimated || own.estimated ? 'none: an estimate' : 'none'
  return {
    key: column.key,
    name: column.name,
    difference: difference === null ? 'not known' : signedText(unit, difference),
    interval: interval ? `${withoutUnit(signedText(unit, interval.low))} to ${withoutUnit(signedText(unit, interval.high))}` : difference === null ? '' : why,
    ordinaryChange: isSteady ? 'none' : ordinaryChange === null ? 'not known' : sizeText(unit, ordinaryChange),
    sentence: sentenceOf({ unit, base, found, shared, isSteady, estimated: figure.estimated || own.estimated }),
    figures: {
      value: figure.value,
      baseValue: own.value,
      difference,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      ordinaryChange,
      isEstimated: figure.estimated || own.estimated,
    },
    drawn: difference === null ? null : {
      at: difference / reach,
      low: interval ? interval.low / reach : null,
      high: interval ? interval.high / reach : null,
      ordinary: ordinaryChange === null ? null : ordinaryChange / reach,
    },
  }
}

type Unit = MeasureShape['unit']

function signedText(unit: Unit, value: number): string {
  if (unit === 'weeks') return formatSignedWeeks(value)
  if (unit === 'share') return formatValue('points', value)
  const text = formatFixed(Math.abs(value), 1)
  return Number(text) === 0 ? text : `${value > 0 ? '+' : '\u2212'}${text}`
}

const withoutUnit = (text: string) => text.replace(/ \w+$/, '')

const sizeText = (unit: Unit, value: number): string => signedText(unit, Math.abs(value)).replace('+', '')

const unitWords: Partial<Record<Unit, string>> = { per_1000_aged_50_plus: ' per 1,000', gap_per_1000_aged_50_plus: ' per 1,000', per_working_day: ' a working day' }

interface Worded {
  unit: Unit
  base: Column
  found: PlaceDifference
  shared: boolean
  /** The same in every month, so that no month changes it. */
  isSteady: boolean
  estimated: boolean
}

function sentenceOf({ unit, base, found, shared, isSteady, estimated }: Worded): string {
  const { difference } = found
  const against = base.compared ? inText(base.compared) : 'England'
  if (difference === null) return 'One of the two figures is not known.'
  const size = sizeText(unit, difference)
  const isNil = size.startsWith("0.0")
  const how = isNil ? `The same as ${against}, or nearly` : `${size}${unitWords[unit] ?? ''} ${difference < 0 ? 'lower' : 'higher'} than ${against}`
  return `${how}${isSteady ? '; both are estimates, the same in every month' : judgement(found, shared, estimated)}.`
}

/** What the difference is worth, in words. */
function judgement({ counting, month }: PlaceDifference, shared: boolean, estimated: boolean): string {
  if (counting === 'within') return ', which counting error alone could explain'
  const isUsual = { beyond: 'more than an ordinary month’s change', within: 'no more than an ordinary month’s change', unknown: 'an ordinary month’s change is not known' }[month]
  if (counting === 'unknown') return `, ${isUsual}; no interval${shared ? ', since some people may be in both' : estimated ? ', since one is an estimate' : ' can be given'}`
  if (month === 'beyond') return ', more than counting error or an ordinary month explains'
  return month === 'within' ? ', more than counting error explains, but no more than an ordinary month’s change' : ', more than counting error explains'
}
