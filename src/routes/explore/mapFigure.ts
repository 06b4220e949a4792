import type { FigureFacts } from '~/contracts/figure'
import type { Figure } from './figures'
import { levelColumn, measureColumns } from '~/routes/measureFigure'
import { cellsOf, figureQueries, type Known, sharedFacts } from './sharedFacts'

interface Shown extends Known {
  at: number
  /** Region of the close-up, by name; null for the whole of England. */
  closeUp: string | null
  hasScanners: boolean
}

/** What the map is shared with: an area each, or a circle each for providers whose place is known. */
export function mapFigure(known: Shown): FigureFacts {
  const { measure, answer, figures, month, at, closeUp, hasScanners } = known
  const { level, edition, span } = answer.request
  const facts = sharedFacts('explore-map', known)
  const shared = {
    ...facts,
    subtitle: [closeUp === null ? '' : `Close-up: ${closeUp}`, facts.subtitle].filter(Boolean).join('. '),
    definitions: [
      ...facts.definitions,
      ...(closeUp === null ? [] : [`The drawing is a close-up of ${closeUp}; the rows are of all that the map holds.`]),
      ...(hasScanners ? ['Diamonds are sites of announced scanners that open sources name; they are the table scanner_site, and no rows of this one.'] : []),
    ],
  }
  const asked = { measure: measure.id, windowMonths: span, month }
  if (level !== 'provider') {
    return {
      ...shared,
      table: () => ({
        columns: [levelColumn, ...measureColumns(measure)],
        rows: [figures.england, ...figures.places].map((figure) => [figure.place.level, ...cellsOf(answer, figure)]),
      }),
      queryText: async () => (await figureQueries.map()).areaMeasureMonth.textFor({ ...asked, edition, level }),
    }
  }
  const scansOf = ({ code }: Figure) => answer.tests?.get(code)?.numerator[at] ?? null
  return {
    ...shared,
    definitions: [...shared.definitions, 'England’s value, marked on the scale, is of areas, not of providers, so it has no row.'],
    table: () => ({
      columns: [
        ...measureColumns(measure),
        { name: 'scans_12_months', description: 'scans in the twelve months to the month, which the area of a circle goes with' },
        { name: 'lon', description: 'longitude of headquarters or hospital, degrees' },
        { name: 'lat', description: 'latitude, degrees' },
      ],
      rows: figures.places.filter(({ place }) => place.lon !== null).map((figure) => [...cellsOf(answer, figure), scansOf(figure), figure.place.lon, figure.place.lat]),
    }),
    queryText: async () => (await figureQueries.providersOnMap()).providersOnMap.textFor(asked),
  }
}
