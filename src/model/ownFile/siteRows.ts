import { type GridPoint, britishNationalGrid } from '~/model/britishNationalGrid'
import type { LeftOut } from './flsRows'
import type { PlaceIndex } from './knownPlaces'

/** A row that may be a scanner's site; empty cells are null. */
export interface SiteCell {
  line: number
  name: string | null
  /** Of a provider, site or board. */
  code: string | null
  lon: number | null
  lat: number | null
  easting: number | null
  northing: number | null
  /** First month of use, YYYY-MM. */
  month: string | null
}

export interface PlacedSite extends GridPoint {
  line: number
  name: string
  /** What its point was taken from. */
  placedBy: 'coordinates' | 'grid' | 'site' | 'provider'
  /** Provider that it belongs to, where the row says so. */
  provider: string | null
  month: string | null
}

/**
 * A reader's scanners as points of the British National Grid: at their own coordinates, else at the site or provider that their code names.
 * A board has no one point, so a row with nothing better is left out.
 */
export function placeSites(rows: readonly SiteCell[], places: PlaceIndex): { sites: PlacedSite[]; leftOut: LeftOut[] } {
  const sites: PlacedSite[] = []
  const leftOut: LeftOut[] = []
  for (const row of rows) {
    const code = row.code?.trim().toUpperCase() ?? null
    const site = code === null ? undefined : places.find('site', code)[0]
    const provider = code === null ? undefined : places.find('provider', code)[0]
    const name = row.name ?? site?.name ?? provider?.name ?? `Line ${row.line}`
    const rest = { line: row.line, name, provider: provider?.code ?? site?.successors ?? null, month: row.month }
    const fault = coordinateFault(row)
    if (fault !== null) leftOut.push({ line: row.line, text: name, reason: fault })
    else if (row.lon !== null && row.lat !== null) sites.push({ ...rest, ...britishNationalGrid({ lon: row.lon, lat: row.lat }), placedBy: 'coordinates' })
    else if (row.easting !== null && row.northing !== null) sites.push({ ...rest, easting: row.easting, northing: row.northing, placedBy: 'grid' })
    else {
      const known = site ?? provider
      const { lon = null, lat = null } = known ?? {}
      if (lon !== null && lat !== null) sites.push({ ...rest, ...britishNationalGrid({ lon, lat }), placedBy: site ? 'site' : 'provider' })
      else leftOut.push({ line: row.line, text: code ?? name, reason: known ? 'has no known place; give coordinates' : code === null ? 'has no coordinates and no code' : 'is no code of a provider or hospital site that the site knows' })
    }
  }
  return { sites, leftOut }
}

function coordinateFault({ lon, lat }: SiteCell): string | null {
  if (lon === null || lat === null) return null
  if (lon >= 49 && lon <= 61 && lat >= -9 && lat <= 3) return 'has longitude and latitude the wrong way round'
  return lon >= -9 && lon <= 3 && lat >= 49 && lat <= 61 ? null : 'lies outside England'
}
