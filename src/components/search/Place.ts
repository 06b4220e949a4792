import type { SearchEntry } from '~/contracts/searchEntry'

/** What a suggestion leads to: an entry, or one of the ICBs that a postcode district reaches into. */
export type Place = Exclude<SearchEntry, { kind: 'district' }> | (Extract<SearchEntry, { kind: 'district' }> & { icb: string })

/** Postcode districts stand once for each of their ICBs; former areas that go on unchanged are left out. */
export const placesOf = (entries: readonly SearchEntry[]): Place[] =>
  entries.flatMap((entry): Place[] => {
    if (entry.kind === 'district') return entry.icbs.map((icb) => ({ ...entry, icb }))
    return 'unchanged' in entry && entry.unchanged ? [] : [entry]
  })

/** The page of a place, below the site's base. */
export function linkTo(place: Place): string {
  switch (place.kind) {
    case 'region':
    case 'icb':
      return place.edition === '2026' ? `/areas/${place.code}` : `/areas/${place.edition}/${place.code}`
    case 'provider':
      return `/areas/${place.code}`
    case 'hospital':
      return `/areas/${place.provider}`
    case 'district':
      return `/areas/${place.icb}`
  }
}
