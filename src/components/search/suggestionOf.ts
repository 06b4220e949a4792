import type { SearchEntry } from '~/contracts/searchEntry'
import { linkTo, type Place } from './Place'

export interface Suggestion {
  id: string
  name: string
  /** Code and kind of place, and what else explains why it is offered. */
  detail: string
  link: string
}

export interface OtherName {
  code: string
  name: string | null
}

/** Writes suggestions; the entries give the names of trusts and boards that a place belongs to. */
export function suggestionWriter(entries: readonly SearchEntry[]): (place: Place, foundAs: OtherName | null) => Suggestion {
  const boards = new Map(entries.flatMap((one) => (one.kind === 'icb' && one.edition === '2026' ? [[one.code, one.shortName]] : [])))
  const trusts = new Map(entries.flatMap((one) => (one.kind === 'provider' ? [[one.code, one.name]] : [])))
  const detailOf = (place: Place): string => {
    switch (place.kind) {
      case 'region':
        return 'region'
      case 'icb':
        return place.edition === '2026' ? 'integrated care board' : 'integrated care board to March 2026'
      case 'provider':
        return 'provider'
      case 'hospital':
        return `hospital of ${trusts.get(place.provider) ?? place.provider}`
      case 'district':
        return `integrated care board${place.icbs.length > 1 ? `, one of ${place.icbs.length} in ${place.code}` : ''}`
    }
  }
  const nameOf = (place: Place): string => {
    if (place.kind === 'district') return `${place.code}: GP practices and hospitals in ${boards.get(place.icb) ?? place.icb}`
    return 'shortName' in place ? place.shortName : place.name
  }
  return (place, foundAs) => ({
    id: idOf(place),
    name: nameOf(place),
    detail: `${place.kind === 'district' ? place.icb : place.code}, ${detailOf(place)}${foundAs ? `; ${alias(place, foundAs)}` : ''}`,
    link: linkTo(place),
  })
}

function idOf(place: Place): string {
  if (place.kind === 'district') return `district-${place.code}-${place.icb}`
  return 'edition' in place ? `${place.kind}-${place.edition}-${place.code}` : `${place.kind}-${place.code}`
}

function alias(place: Place, { code, name }: OtherName): string {
  if (code === place.code) return `also called ${name ?? code}`
  return `successor of ${name ? `${name} (${code})` : code}`
}
