import type { Measure } from '~/contracts/measure'
import { formatValue } from '~/format/number'
import { shortProviderName } from '~/format/providerName'
import { type Counted, measureInterval } from '~/model/measureInterval'
import type { Interval } from '~/model/statistics/interval'
import { ranks } from '~/model/statistics/ranks'
import type { SeriesRow } from '~/queries/areaSeries'
import type { ExploreAnswer } from '~/queries/explore'
import type { PlaceRow } from '~/queries/places'
import { leastRankedList } from '~/routes/areas/model/standings'

/** How a place stands to England: 'alike' where its interval holds England's value, 'unknown' where it has none. */
type Comparison = 'above' | 'below' | 'alike' | 'unknown'

/** One place's value in one month, with all that stands behind it. */
export interface Figure extends Counted {
  code: string
  name: string
  fullName: string
  place: PlaceRow
  /** The value with its unit, or why there is none. */
  text: string
  estimated: boolean
  interval: Interval | null
  /** "3", or "=3" where tied; null without a value. */
  rank: string | null
  comparison: Comparison
  /** What looks broken in its records; null where nothing does. */
  caution: string | null
}

export interface FiguresAt {
  /** Highest first, then by name; places without a value last. */
  places: Figure[]
  england: Figure
  /** Value of each region, for the lines its places are seen against. */
  regionValues: ReadonlyMap<string, number | null>
}

/**
 * Every place's figure in a month.
 * @param at index of the month in the answer's series
 */
export function figuresAt(measure: Measure, answer: ExploreAnswer, month: string, at: number): FiguresAt {
  const england = answer.places.find(({ level }) => level === 'england')
  if (!england) throw new Error('The answer holds no England.')
  const nation = figureOf(measure, england, answer.series.get(england.code), at, null)
  const found = answer.places
    .filter(({ level }) => level !== 'england')
    .map((place) => figureOf(measure, place, answer.series.get(place.code), at, cautionOf(place, answer.cautions.get(`${place.code} ${month}`))))
  found.sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || (a.name < b.name ? -1 : 1))
  const ranked = ranks(found.map((figure) => (isRankable(measure, figure) ? figure.value : null)))
  return {
    places: found.map((figure, index) => ({
      ...figure,
      rank: ranked[index]?.label ?? null,
      comparison: comparisonOf(figure, nation.value),
    })),
    england: nation,
    regionValues: new Map([...answer.regions].map(([code, row]) => [code, row.value[at] ?? null])),
  }
}

/** Waiting-list counts that a value stands on; null for one that stands on none. */
const listOf = ({ unit }: Measure, { numerator, denominator, denominatorBefore }: Figure): number | null => {
  const least = (...counts: (number | null)[]) => Math.min(...counts.map((count) => count ?? 0))
  switch (unit) {
    case 'share':
      return denominator ?? 0
    case 'weeks':
    case 'change':
      return least(numerator, denominator)
    case 'points':
      return least(denominator, denominatorBefore)
    case 'per_working_day':
    case 'per_1000_aged_50_plus':
    case 'gap_per_1000_aged_50_plus':
      return null
    default:
      return unit satisfies never
  }
}

/** Whether a value stands on at least so many people or scans. */
export const standsOn = (measure: Measure, figure: Figure, least: number): boolean => {
  const list = listOf(measure, figure)
  return figure.value !== null && (list === null || list >= least)
}

/** Whether a place's figure carries the mark of an estimate: where every place's does, that is said once instead. */
export const isMarked = ({ estimates }: Pick<Measure, 'estimates'>, { estimated }: Pick<Figure, 'estimated'>): boolean => estimated && estimates === undefined

const isRankable = (measure: Measure, figure: Figure) => figure.value !== null && (figure.place.level !== 'provider' || standsOn(measure, figure, leastRankedList))

function figureOf(measure: Measure, place: PlaceRow, row: SeriesRow | undefined, at: number, caution: string | null): Figure {
  const counted: Counted = {
    value: row?.value[at] ?? null,
    numerator: row?.numerator[at] ?? null,
    denominator: row?.denominator[at] ?? null,
    numeratorBefore: row?.numeratorBefore[at] ?? null,
    denominatorBefore: row?.denominatorBefore[at] ?? null,
  }
  const estimated = row?.quality === 'estimated' && counted.value !== null
  return {
    ...counted,
    code: place.code,
    name: place.level === 'provider' ? shortProviderName(place.name) : place.shortName,
    fullName: place.name,
    place,
    text: counted.value === null ? absence(measure, counted) : formatValue(measure.unit, counted.value),
    estimated,
    // The error of a split is unknown, and larger than that of counting, which is all an interval would show.
    interval: estimated ? null : measureInterval(measure, counted),
    rank: null,
    comparison: 'unknown',
    caution,
  }
}

/** An area's caution names providers; a provider's says what its own records show. */
const cautionOf = ({ level, shortName }: PlaceRow, detail: string | undefined): string | null =>
  detail === undefined ? null : level === 'provider' ? detail : `In the year, records look broken in ${shortName} at ${detail}`

/** A list with nobody on it has no share, and that is known; a row that is not there is not. */
function absence({ unit }: Measure, { denominator }: Counted): string {
  return denominator === 0 && (unit === 'share' || unit === 'points') ? 'nobody waiting' : denominator === 0 ? 'nothing to divide by' : 'not known'
}

function comparisonOf({ value, interval }: Figure, england: number | null): Comparison {
  if (value === null || interval === null || england === null) return 'unknown'
  if (interval.low > england) return 'above'
  return interval.high < england ? 'below' : 'alike'
}
