import type { Measure } from '~/contracts/measure'
import type { MeasureId } from '~/contracts/measureIds'
import { formatCount, formatInColumn, notKnown } from '~/format/number'
import { type ComparedFigure, figureInterval } from '~/model/placeDifference'
import type { CompareAnswer } from '~/queries/compare/askCompare'
import type { ComparedPlace } from '~/queries/compare/askPlace'
import type { CompareSeriesRow } from '~/queries/compare/compareSeries'
import { labelOf } from './placeNames'

export type MeasureShape = Pick<Measure, 'id' | 'short_title' | 'unit' | 'interval' | 'every_month' | 'estimates'>
/** With its definition in words. */
export type DefinedMeasure = MeasureShape & Pick<Measure, 'title' | 'numerator' | 'denominator' | 'caveats'>

/** A place of the comparison or England, which has no place of its own. */
export interface Column {
  key: string
  name: string
  compared: ComparedPlace | null
  series: readonly CompareSeriesRow[]
}

export const englandKey = 'ENG'

export const columnsOf = ({ places, england }: Pick<CompareAnswer, 'places' | 'england'>): Column[] => [
  ...places.map((compared) => ({ key: compared.key, name: labelOf(compared), compared, series: compared.series })),
  { key: englandKey, name: 'England', compared: null, series: england },
]

const rowOf = ({ series }: Pick<Column, 'series'>, measure: MeasureId, span: number) => series.find((row) => row.measure === measure && row.windowMonths === span) ?? null

export const monthsOf = (column: Pick<Column, 'series'>, measure: MeasureId, span: number): readonly (number | null)[] => rowOf(column, measure, span)?.value ?? []

/** A place's figure in a month, given by its index; null where the place does not have the measure. */
export function figureAt(column: Pick<Column, 'series'>, measure: MeasureId, span: number, at: number): ComparedFigure | null {
  const row = rowOf(column, measure, span)
  return row && {
    value: row.value[at] ?? null,
    numerator: row.numerator[at] ?? null,
    denominator: row.denominator[at] ?? null,
    estimated: row.quality === 'estimated',
    months: row.value,
  }
}

export const waitingAt = (column: Pick<Column, 'series'>, at: number): number | null => figureAt(column, 'share-6-weeks', 1, at)?.denominator ?? null

interface Cell {
  text: string
  /** Interval or why there is none; null where nothing is to be said. */
  small: string | null
}

export interface FigureRow {
  id: string
  title: string
  cells: Cell[]
}

const titles: Partial<Record<MeasureId, string>> = {
  'waiting-rate': 'Waiting per 1,000 aged 50+',
  'tests-rate': 'Scans in a year per 1,000 aged 50+',
  'tests-per-working-day': 'Scans per working day, 12 months',
  'expected-fractures': 'Fractures to expect in a year per 1,000 aged 50+',
  'need-gap': 'Scans short of need in a year per 1,000 aged 50+',
}

/** Every key figure of every place, in the order of the table. */
export function figureRows(columns: readonly Column[], measures: readonly MeasureShape[], at: number): FigureRow[] {
  const hasAreas = columns.some(({ compared }) => compared !== null && compared.place.level !== 'provider')
  const measured = (id: MeasureId, span: number): FigureRow => {
    const measure = definitionOf(measures, id)
    return { id, title: titles[id] ?? measure.short_title, cells: columns.map((column) => cellOf(measure, figureAt(column, id, span, at))) }
  }
  const counted = (id: string, title: string, of: (column: Column) => ComparedFigure | null, part: 'numerator' | 'denominator'): FigureRow => ({
    id, title, cells: columns.map((column) => countCell(of(column), part)),
  })
  return [
    counted('waiting', 'People waiting', (column) => figureAt(column, 'share-6-weeks', 1, at), 'denominator'),
    measured('share-6-weeks', 1),
    measured('share-13-weeks', 1),
    ...(hasAreas ? [measured('waiting-rate', 1)] : []),
    counted('tests', 'Scans in 12 months', (column) => figureAt(column, 'tests-per-working-day', 12, at), 'numerator'),
    ...(hasAreas ? [measured('tests-rate', 12)] : []),
    measured('tests-per-working-day', 12),
    measured('clearance', 3),
    ...(hasAreas ? [measured('expected-fractures', 12), measured('need-gap', 12)] : []),
  ]
}

export function definitionOf<M extends MeasureShape>(measures: readonly M[], id: MeasureId): M {
  const found = measures.find((measure) => measure.id === id)
  if (!found) throw new Error(`No definition of ${id}.`)
  return found
}

function cellOf(measure: MeasureShape, figure: ComparedFigure | null): Cell {
  if (figure === null) return { text: 'no residents', small: null }
  const { unit } = measure
  if (figure.value === null) return { text: figure.denominator === 0 && unit === 'share' ? 'nobody waiting' : notKnown, small: null }
  const text = formatInColumn(unit, figure.value)
  if (figure.estimated) return { text, small: measure.estimates === undefined ? 'estimated, no interval' : null }
  const interval = figureInterval(measure, figure)
  return { text, small: interval && `${formatInColumn(unit, interval.low)} to ${formatInColumn(unit, interval.high)}` }
}

const countCell = (figure: ComparedFigure | null, part: 'numerator' | 'denominator'): Cell => ({
  text: formatCount(figure?.[part] ?? null),
  small: figure?.estimated && figure[part] !== null ? 'estimated' : null,
})
