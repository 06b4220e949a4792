import type { FigureCell, FigureColumn, FigureFacts, FigureId } from '~/contracts/figure'
import { isPerResident } from '~/contracts/measureIds'
import type { Measure } from '~/contracts/measure'
import { formatValue } from '~/format/number'
import { sourceSentence } from '~/components/sources/sourceSentence'
import type { ExploreAnswer } from '~/queries/explore'
import type { PlaceKey } from '~/queries/figures/placeKey'
import { measureColumns, measureDefinitions } from '~/routes/measureFigure'
import { spanWords } from '~/routes/measureWords'
import { type Figure, type FiguresAt, isMarked } from './figures'

/** What every picture of a measure knows. */
export interface Known {
  title: string
  measure: Measure
  answer: ExploreAnswer
  figures: FiguresAt
  /** The month shown, as 2026-03. */
  month: string
  /** The last month of the data. */
  lastMonth: string
  /** Codes of the selected place and those kept. */
  chosen: readonly string[]
}

/** Title, words, source and what a frozen link quotes: the same whatever is drawn of the month. */
export function sharedFacts(id: FigureId, { title, measure, answer, figures, month, lastMonth, chosen }: Known): Omit<FigureFacts, 'table' | 'queryText'> {
  const { level, edition, span } = answer.request
  const estimates = figures.places.filter((figure) => isMarked(measure, figure)).length
  const highest = figures.places.filter(({ value }) => value !== null).slice(0, 3)
  const named = new Set([...figures.places.filter(({ code }) => chosen.includes(code)), ...highest])
  return {
    id,
    title,
    subtitle: figures.england.value === null ? '' : `England: ${figures.england.text}`,
    period: spanWords(measure, span, month),
    definitions: [
      ...measureDefinitions(measure),
      ...(measure.estimates === undefined ? [] : [measure.estimates]),
      ...(estimates > 0 ? [`${estimates} areas are estimated, since they took parts of areas that were split in April 2026.`] : []),
    ],
    source: sourceSentence({ month: lastMonth, edition: level === 'provider' ? null : edition, perResident: isPerResident(measure.unit), ofNeed: measure.estimates !== undefined }),
    quoted: [figures.england, ...[...named].slice(0, 5)].map(({ code, name, value }) => ({ key: code, label: name, text: formatValue(measure.unit, value) })),
    month,
  }
}

/** The edition that codes of the answer belong to. */
export const keyedBy = ({ request: { level, edition } }: ExploreAnswer): PlaceKey['edition'] => (level === 'provider' ? 'provider' : edition)

export const keysOf = (answer: ExploreAnswer, codes: readonly string[]): PlaceKey[] => codes.map((code) => ({ edition: keyedBy(answer), code }))

const edition: FigureColumn = { name: 'edition', description: 'boundaries that the code belongs to, 2023 or 2026; “provider” for a provider' }

export const placeColumns = (measure: Measure): FigureColumn[] => [edition, ...measureColumns(measure)]

/** As the register names a place: providers in full. */
export const nameOf = ({ fullName, name, place }: Figure): string => (place.level === 'provider' ? fullName : name)

export const qualityOf = (answer: ExploreAnswer, code: string): string | null => answer.series.get(code)?.quality ?? null

export const cellsOf = (answer: ExploreAnswer, figure: Figure): FigureCell[] =>
  [figure.code, nameOf(figure), figure.value, figure.numerator, figure.denominator, qualityOf(answer, figure.code)]

export const placeCells = (answer: ExploreAnswer, figure: Figure): FigureCell[] => [keyedBy(answer), ...cellsOf(answer, figure)]

export const onPage = (name: string, description: string): FigureColumn => ({ name, description, isWorkedOut: true })

/** Queries behind the pictures; none is loaded before it is asked for. */
export const figureQueries = {
  map: () => import('~/queries/figures/areaMeasureMonth'),
  providersOnMap: () => import('~/queries/figures/providersOnMap'),
  month: () => import('~/queries/figures/placesMeasureMonth'),
  trend: () => import('~/queries/figures/placesMeasureTrend'),
  pair: () => import('~/queries/figures/placesMeasurePair'),
  boards: () => import('~/queries/figures/boardStates'),
}
