import type { MappedArea } from '~/components/map/AreaMap'
import { labelLength } from '~/components/map/labelPlaces'
import { type MapArea, type MapGeometry, mapSize, pointOf } from '~/components/map/mapFrame'
import type { SiteMark } from '~/components/map/SiteMarks'
import { shortProviderName } from '~/format/providerName'
import { trustName } from '~/format/trustName'
import { britishNationalGrid } from '~/model/britishNationalGrid'
import { spreadPoints } from '~/model/spreadPoints'
import type { ProgrammeSiteRow } from '~/queries/scanners/programmeSites'
import type { OwnSite } from '../own/ownSites'

export const siteKindWords = { new: 'new', replacement: 'replacement', unknown: 'new or replacement: not stated' } as const

/** Diameter of a number on a small map, with a margin; map units. */
const clearOf = 46

export const ownId = ({ row }: OwnSite): string => `own-row-${row}`

/** A diamond for each site of the register, numbered in its order, and for each row of a reader that has a place. */
export function siteMarks(sites: readonly ProgrammeSiteRow[], own: readonly OwnSite[], { areas, placed }: MapGeometry): SiteMark[] {
  const drawn = sites.flatMap((site, index) => (site.lon === null || site.lat === null ? [] : [{ site, number: index + 1, at: rounded(pointOf(placed, britishNationalGrid({ lon: site.lon, lat: site.lat }))) }]))
  const spread = spreadPoints(drawn.map(({ at }) => at), clearOf, mapSize)
  return [
    ...drawn.map(({ site, number, at }, index): SiteMark => ({ id: site.id, number, at, numberAt: spread[index] ?? at, isOwn: false, name: `${placeName(site)}: ${siteKindWords[site.kind]}. ${site.status}.` })),
    ...own.flatMap((site): SiteMark[] => {
      const at = site.point ? rounded(pointOf(placed, britishNationalGrid(site.point))) : areas.find(({ code }) => code === site.icb)?.centre
      return at ? [{ id: ownId(site), number: null, at, numberAt: at, isOwn: true, name: `${site.siteName}: your row ${site.row}, not checked.` }] : []
    }),
  ]
}

/** The same sites as places that a label beside the coast can name. */
export function siteLabels(sites: readonly ProgrammeSiteRow[], marks: readonly SiteMark[]): { areas: MappedArea[]; places: MapArea[]; named: { code: string; characters: number }[] } {
  const areas = sites.map((site): MappedArea => ({
    code: site.id, name: site.town, value: site.kind === 'unknown' ? 'kind not stated' : site.kind, context: '', labelContext: shortProviderName(trustName(site.providerCode, site.providerName)), classIndex: null, estimated: false,
  }))
  const places = marks.filter(({ isOwn }) => !isOwn).map(({ id, at }): MapArea => ({ code: id, path: '', centre: [at[0], at[1]] }))
  return { areas, places, named: areas.map((area) => ({ code: area.code, characters: labelLength(area) })) }
}

/** "Newark Hospital, Newark-on-Trent", or "Salford Royal Hospital". */
export const placeName = ({ siteName, town }: Pick<ProgrammeSiteRow, 'siteName' | 'town'>): string => (siteName.includes(town) || town === '' ? siteName : `${siteName}, ${town}`)

const rounded = ([x, y]: readonly [number, number]): [number, number] => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]
