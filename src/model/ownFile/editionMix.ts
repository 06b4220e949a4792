import { type Edition, editions } from '~/contracts/codes'
import type { KnownPlace, PlaceIndex } from './knownPlaces'

/** The codes of a column by the boundaries that they belong to. */
export interface EditionMix {
  /** Boards that only one edition has. */
  only: Record<Edition, string[]>
  /** The same board in both. */
  both: string[]
  /** One code for a different area in each edition: QRL. */
  twoAreas: string[]
  unknown: string[]
}

/**
 * Sorts different codes of boards, ODS or ONS.
 * @param kind regions are the same in both editions
 */
export function editionMix(codes: readonly string[], places: PlaceIndex, kind: 'board' | 'region' = 'board'): EditionMix {
  const mix: EditionMix = { only: { 2023: [], 2026: [] }, both: [], twoAreas: [], unknown: [] }
  for (const code of new Set(codes.map((one) => one.trim().toUpperCase()))) {
    const found = places.find(kind, code)
    const [first, second] = found
    if (!first) mix.unknown.push(code)
    else if (second) (first.gss === second.gss ? mix.both : mix.twoAreas).push(code)
    else if (first.edition) mix.only[first.edition].push(code)
  }
  return mix
}

/** The edition that more of the codes belong to; today's where both hold as many. */
export const likelyEdition = ({ only }: EditionMix): Edition => (only['2023'].length > only['2026'].length ? '2023' : '2026')

const editionWords: Record<Edition, string> = { 2023: 'the 42 boards of 2023', 2026: 'the 36 boards of April 2026' }

/** What the reader should know before choosing a map; empty where every code belongs to one set of boundaries. */
export function mixNotes({ only, both, twoAreas, unknown }: EditionMix): string[] {
  const isMixed = editions.every((edition) => only[edition].length > 0)
  return [
    ...(isMixed ? [`Codes of two sets of boundaries are in one column: ${only['2023'].length} only of ${editionWords['2023']} (${some(only['2023'])}), ${both.length} of both, and ${only['2026'].length} only of ${editionWords['2026']} (${some(only['2026'])}). A map shows one set at a time: choose which. Rows of the other are left out and listed.`] : []),
    ...(twoAreas.length > 0 ? [`${some(twoAreas)} is in both sets and means two different areas (Hampshire and Isle of Wight, larger since April 2026): it is drawn as the area of the set that you choose.`] : []),
    ...(unknown.length > 0 ? [`${unknown.length} ${unknown.length === 1 ? 'code is' : 'codes are'} of no board that the site knows: ${some(unknown)}.`] : []),
  ]
}

const some = (codes: readonly string[]) => `${codes.slice(0, 6).join(', ')}${codes.length > 6 ? ` and ${codes.length - 6} more` : ''}`

/** The place of an edition that a code means; null where that edition has none. Never by code alone. */
export const placeIn = (places: PlaceIndex, kind: 'board' | 'region', code: string, edition: Edition): KnownPlace | null =>
  places.find(kind, code).find((place) => place.edition === edition) ?? null
