import type { FigureFacts } from '~/contracts/figure'
import { figureQueries, keysOf, type Known, onPage, placeCells, placeColumns, sharedFacts } from './sharedFacts'

/**
 * What the ranking is shared with.
 * @param codes places whose bars are drawn
 */
export function rankingFigure(known: Known, codes: readonly string[]): FigureFacts {
  const { measure, answer, figures, month } = known
  const drawn = new Set(codes)
  const ranked = figures.places.filter(({ rank }) => rank !== null).length
  const shared = sharedFacts('explore-ranking', known)
  return {
    ...shared,
    subtitle: [`${codes.length < ranked ? `${codes.length} of ${ranked} ranked` : 'Ranked'}, with 95% intervals (counting error only)`, shared.subtitle].filter(Boolean).join('. '),
    table: () => ({
      columns: [
        ...placeColumns(measure),
        onPage('rank', 'rank, highest first; equal values share one'),
        onPage('low', 'lower end of the 95% interval, of counting only; empty for estimates'),
        onPage('high', 'upper end of the 95% interval'),
        onPage('against_england', 'above, below, alike (England’s value is within the interval) or unknown'),
        onPage('region_value', 'the measure in the place’s region, drawn as a dark tick'),
      ],
      rows: figures.places.filter(({ code }) => drawn.has(code)).map((figure) => [
        ...placeCells(answer, figure), rankNumber(figure.rank), figure.interval?.low ?? null, figure.interval?.high ?? null, figure.comparison,
        figure.place.regionCode === null || figure.place.level === 'region' ? null : (figures.regionValues.get(figure.place.regionCode) ?? null),
      ]),
    }),
    queryText: async () => (await figureQueries.month()).placesMeasureMonth.textFor({ measure: measure.id, windowMonths: answer.request.span, month, places: keysOf(answer, codes) }),
  }
}

/** "=34" as 34: in a spreadsheet the sign would open a formula. */
const rankNumber = (rank: string | null) => (rank === null ? null : Number(rank.replace('=', '')))
