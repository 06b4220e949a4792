import type { Edition } from '~/contracts/codes'

/** A place of the site's registers that a code in a reader's file can mean. */
export interface KnownPlace {
  kind: 'board' | 'region' | 'provider' | 'former-provider' | 'site' | 'postcode-district'
  /** Of boards and regions. */
  edition: Edition | null
  code: string
  gss: string | null
  name: string
  icb2023: string | null
  icb2026: string | null
  /** Degrees. */
  lon: number | null
  lat: number | null
  /** Codes of providers that go on with one that ended, or the provider of a site; "; " between. */
  successors: string | null
}

type Kind = KnownPlace['kind']

/** Places by kind and code; a board's by its ODS and its ONS code, which may stand for a place in each edition. */
export interface PlaceIndex {
  find(kind: Kind, code: string): readonly KnownPlace[]
}

export function placeIndex(places: readonly KnownPlace[]): PlaceIndex {
  const found = new Map<string, KnownPlace[]>()
  const put = (key: string, place: KnownPlace) => { found.set(key, [...(found.get(key) ?? []), place]) }
  for (const place of places) {
    put(`${place.kind} ${place.code}`, place)
    if (place.gss !== null) put(`${place.kind} ${place.gss}`, place)
  }
  return { find: (kind, code) => found.get(`${kind} ${code.trim().toUpperCase()}`) ?? [] }
}
