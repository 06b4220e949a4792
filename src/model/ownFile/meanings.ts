import { stateOfText } from './flsRows'
import type { ColumnType } from './columnTypes'
import type { KnownPlace, PlaceIndex } from './knownPlaces'

/** What a column of a reader's file stands for. */
export const meanings = ['none', 'board', 'region', 'provider', 'site', 'lsoa', 'postcode', 'month', 'lon', 'lat', 'easting', 'northing', 'fls-state'] as const
export type Meaning = (typeof meanings)[number]

export const meaningWords: Record<Meaning, string> = {
  none: 'nothing special',
  board: 'board codes',
  region: 'region codes',
  provider: 'provider codes',
  site: 'hospital site codes',
  lsoa: 'small-area (LSOA) codes',
  postcode: 'postcodes',
  month: 'months',
  lon: 'longitudes',
  lat: 'latitudes',
  easting: 'eastings',
  northing: 'northings',
  'fls-state': 'states of fracture services',
}

export interface ColumnFacts {
  name: string
  type: ColumnType
  /** Its most frequent values. */
  values: readonly string[]
}

/** Of the different values of a column, so many have to be known. */
const enough = 0.8

const namesService = /\b(fls|state|status|service|evidence)\b/i

const isCodeLike = (type: ColumnType) => type === 'text'

/** What a column is recognised as, by its values first and its name where values cannot tell. */
export function meaningOf({ name, type, values }: ColumnFacts, places: PlaceIndex): Meaning {
  if (type === 'month') return 'month'
  if (values.length === 0) return 'none'
  const share = (test: (value: string) => boolean) => values.filter(test).length / values.length
  if (isCodeLike(type)) {
    const knows = (...kinds: KnownPlace['kind'][]) => share((value) => kinds.some((kind) => places.find(kind, value).length > 0)) >= enough
    if (knows('board')) return 'board'
    if (knows('region')) return 'region'
    if (knows('provider', 'former-provider')) return 'provider'
    if (knows('site')) return 'site'
    // A list in which boards and what is no board stand together, such as ENG or a code mistyped.
    if (share((value) => places.find('board', value).length > 0) >= 0.5) return 'board'
    if (share((value) => places.find('provider', value).length + places.find('former-provider', value).length > 0) >= 0.5) return 'provider'
    if (share((value) => /^E01\d{6}$/.test(value)) >= enough) return 'lsoa'
    if (share((value) => districtOf(value) !== null && places.find('postcode-district', districtOf(value) ?? '').length > 0) >= enough) return 'postcode'
    return namesService.test(name.replaceAll('_', ' ')) && share((value) => stateOfText(value) !== null) >= enough ? 'fls-state' : 'none'
  }
  // Yes and no are words of too many columns: only one that names the service is taken for it.
  if (type === 'boolean') return /\bfls\b/i.test(name.replaceAll('_', ' ')) ? 'fls-state' : 'none'
  return type === 'number' || type === 'whole' ? coordinateOf(name, values.map(Number)) : 'none'
}

/** Coordinates need a name that says so and values that lie in England or near it. */
function coordinateOf(name: string, values: readonly number[]): Meaning {
  const plain = name.toLowerCase().replaceAll(/[^a-z]/g, '')
  const within = (low: number, high: number) => values.every((value) => value >= low && value <= high)
  if (/^(lon|lng|long|longitude|x|xcoord|lonwgs84)$|longitude$/.test(plain) && within(-9, 3)) return 'lon'
  if (/^(lat|latitude|y|ycoord|latwgs84)$|latitude$/.test(plain) && within(49, 61)) return 'lat'
  if (/^(x|east|easting|eastings|osgbeasting|oseast.*)$|easting$/.test(plain) && within(80_000, 660_000)) return 'easting'
  if (/^(y|north|northing|northings|osgbnorthing|osnrth.*)$|northing$/.test(plain) && within(5_000, 660_000)) return 'northing'
  return 'none'
}

/** "LS1" of "LS1 3EX", "ls13ex" or "LS1"; null where it is no postcode. */
function districtOf(text: string): string | null {
  const plain = text.trim().toUpperCase()
  return /^([A-Z]{1,2}\d[A-Z\d]?)\s*\d[A-Z]{2}$/.exec(plain)?.[1] ?? /^[A-Z]{1,2}\d[A-Z\d]?$/.exec(plain)?.[0] ?? null
}
