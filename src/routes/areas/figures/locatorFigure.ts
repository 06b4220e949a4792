import type { FigureFacts } from '~/contracts/figure'
import { inWords } from '~/format/number'
import type { ProfileAnswer } from '~/queries/profile/askProfile'
import type { Locator } from '../model/locator'
import { nameInText, regionName } from '../model/placeWords'
import { notAScanner } from '../model/whereDone'

const queries = {
  areas: () => import('~/queries/figures/areasAround'),
  points: () => import('~/queries/figures/providerPoints'),
}

/** What the small map of a place is shared with; null where it has none. */
export function locatorFigure(answer: ProfileAnswer, locator: Locator | null): FigureFacts | null {
  if (locator === null) return null
  return answer.place.level === 'provider' ? providerFigure(answer) : areaFigure(answer, locator)
}

const boundariesOf = (edition: string) => `ONS boundaries, April ${edition}`

function areaFigure({ place, request }: ProfileAnswer, { areas, caption }: Locator): FigureFacts {
  const { code, edition } = request
  const isRegion = place.level === 'region'
  return {
    ...common,
    title: caption,
    subtitle: isRegion ? `In blue, among England’s ${inWords(areas.length)} regions` : `In blue, among the boards of ${regionName(place.regionName ?? '')}`,
    period: `Boundaries of April ${edition}`,
    definitions: isRegion ? [] : [edition === '2026' ? 'Boards as they are since 1 April 2026.' : 'Boards as they were from April 2023 to March 2026.'],
    source: `Source: ${boundariesOf(edition)}.`,
    table: () => ({
      columns: [
        { name: 'code', description: 'ODS code of the area, in the boundaries named' },
        { name: 'name', description: 'name of the area' },
        { name: 'drawn_as', description: 'itself, in blue, or around it' },
      ],
      rows: areas.map((area) => [area.code, area.name, area.code === code ? 'itself' : 'around it']),
    }),
    queryText: async () => (await queries.areas()).areasAround.textFor({ edition, code }),
  }
}

function providerFigure({ place, sites }: ProfileAnswer): FigureFacts {
  const { code, name, lon, lat } = place
  const home = place.icbName ?? ''
  const listed = sites.length > 0 ? sites : [{ code, name, lon, lat }]
  return {
    ...common,
    title: sites.length > 0 ? `Hospital sites of ${nameInText(place)}` : `Where ${nameInText(place)} has its address`,
    subtitle: sites.length > 0 ? `${home} is shaded; which site does bone scans is not published` : `In ${home}, shaded`,
    period: 'Boundaries of April 2026',
    definitions: [...(sites.length > 0 ? ['Which site does bone scans is not published.'] : []), notAScanner],
    source: `Source: NHS England, Organisation Data Service${sites.length > 0 ? ' and NHS website' : ''}; ${boundariesOf('2026')}.`,
    table: () => ({
      columns: [
        { name: 'code', description: 'ODS code' },
        { name: 'name', description: 'name of the site, or of the provider where no sites are listed' },
        { name: 'lon', description: 'longitude, degrees' },
        { name: 'lat', description: 'latitude, degrees' },
      ],
      rows: listed.map((one) => [one.code, one.name, one.lon, one.lat]),
    }),
    queryText: async () => (await queries.points()).providerPoints.textFor({ code }),
  }
}

const common = { id: 'areas-place', quoted: [], month: null } as const
