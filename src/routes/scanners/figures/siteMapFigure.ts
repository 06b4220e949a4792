import { registerSentence } from '~/components/sources/registerSentence'
import { type FigureCell, type FigureFacts, mixedLicence } from '~/contracts/figure'
import type { Measure } from '~/contracts/measure'
import type { MapGeometry } from '~/components/map/mapFrame'
import { formatValue } from '~/format/number'
import type { ExploreAnswer } from '~/queries/explore'
import type { ProgrammeSiteRow } from '~/queries/scanners/programmeSites'
import type { FiguresAt } from '~/routes/explore/figures'
import { measureColumns, measureDefinitions, measureSource } from '~/routes/measureFigure'
import { spanWords } from '~/routes/measureWords'
import { siteMarks } from '../map/siteModel'
import type { OwnSite } from '../own/ownSites'

interface Known {
  title: string
  measure: Measure
  answer: ExploreAnswer
  month: string
  figures: FiguresAt
  sites: readonly ProgrammeSiteRow[]
  own: readonly OwnSite[]
  geometry: MapGeometry
}

/** Boards by a measure, and the sites of named scanners over them. */
export function siteMapFigure({ title, measure, answer, month, figures, sites, own, geometry }: Known): FigureFacts {
  const { span } = answer.request
  const [code, name, ...counted] = measureColumns(measure)
  return {
    id: 'scanners-map',
    title: `Where the named scanners are: ${sites.length} sites`,
    subtitle: `Behind them: ${title}${measure.id === 'need-gap' ? ', against England’s own rate of today' : ''}`,
    period: spanWords(measure, span, month),
    definitions: [
      'Diamonds are sites of announced scanners that open sources name. Where the others go is not known, so a board without a diamond may still get one.',
      ...(measure.id === 'need-gap' ? ['Short means fewer scans than at England’s own rate of today, so England itself stands at zero; that does not say that England has enough.'] : []),
      ...(own.length > 0 ? ['Dashed diamonds are the reader’s own rows. Nobody checked them, and the query does not have them.'] : []),
      ...measureDefinitions(measure),
    ],
    source: `${measureSource(measure, month, '2026')} Sites: ${registerSentence('scanner_site').replace('Source: ', '')}`,
    licence: mixedLicence,
    table: () => ({
      columns: [
        { name: 'mark', description: `england, whose value is a mark on the scale, board, or site of a named scanner${own.length > 0 ? ', or own: a row of the reader’s' : ''}` },
        ...[code, name, ...counted].flatMap((column) => column ?? []),
        { name: 'kind', description: 'of a site’s machine: new, replacement or unknown, where it is not stated' },
        { name: 'lon', description: 'longitude of the site, degrees' },
        { name: 'lat', description: 'latitude of the site, degrees' },
      ],
      rows: [
        ...[figures.england, ...figures.places].map((row): FigureCell[] => [row === figures.england ? 'england' : 'board', row.code, row.name, row.value, row.numerator, row.denominator, answer.series.get(row.code)?.quality ?? null, null, null, null]),
        ...sites.flatMap((site): FigureCell[][] => (site.lon === null || site.lat === null ? [] : [['site', site.id, site.siteName, null, null, null, site.quality, site.kind, site.lon, site.lat]])),
        ...ownRows(own, geometry),
      ],
    }),
    queryText: async () => (await import('~/queries/figures/boardsAndSites')).boardsAndSites.textFor({ measure: measure.id, windowMonths: span, month }),
    quoted: [figures.england, ...figures.places.slice(0, 3)].map((row) => ({ key: row.code, label: `${row.name}, ${measure.short_title.toLowerCase()}`, text: formatValue(measure.unit, row.value) })),
    month: null,
  }
}

/** The reader's own, those that have a place. */
function ownRows(own: readonly OwnSite[], geometry: MapGeometry): FigureCell[][] {
  return own
    .filter((site) => siteMarks([], [site], geometry).length > 0)
    .map(({ row, siteName, kind, point }) => ['own', `row-${row}`, siteName, null, null, null, null, kind, point?.lon ?? null, point?.lat ?? null])
}
