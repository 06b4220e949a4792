import { greatest } from 'd3-array'
import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch'
import type { SearchEntry } from '~/contracts/searchEntry'
import { type Place, placesOf } from './Place'
import { type OtherName, type Suggestion, suggestionWriter } from './suggestionOf'
import { plain, wordsOf } from './plain'
import { districtOfPostcode, rankKeysOf, rankOf } from './rank'

export type FindPlaces = (typed: string) => Suggestion[]

/**
 * Finds places whose names and codes hold every word typed, or its start; where none does, with one letter wrong;
 * where none does, with two. Order as in rankOf, and then that of the list; at most `limit`. Made in small steps, between which the page answers.
 */
export async function placeFinder(entries: readonly SearchEntry[], limit = 12): Promise<FindPlaces> {
  const places = placesOf(entries)
  const rankKeys = places.map(rankKeysOf)
  const write = suggestionWriter(entries)
  const index = await indexOf(places)
  const find = (typed: string) => {
    const wanted = plain(typed)
    const { hits, lettersWrong } = hitsOf(index, wanted)
    return hits
      .flatMap((hit) => {
        const id = hit.id as number
        const [place, keys] = [places[id], rankKeys[id]]
        return place && keys ? [{ id, hit, place, rank: rankOf(keys, wanted, lettersWrong > 0 ? hit.terms : [wanted]) }] : []
      })
      .sort((a, b) => a.rank - b.rank || a.id - b.id)
      .slice(0, limit)
      .map(({ hit, place }) => write(place, foundAs(place, hit)))
  }
  return (typed) => {
    const found = find(typed)
    const district = found.length === 0 ? districtOfPostcode(typed) : null
    return district ? find(district) : found
  }
}

function hitsOf(index: MiniSearch, wanted: string): { hits: SearchResult[]; lettersWrong: number } {
  for (const lettersWrong of [0, 1, 2]) {
    const hits = index.search(wanted, lettersWrong > 0 ? withTypos(lettersWrong) : {})
    if (hits.length > 0) return { hits, lettersWrong }
  }
  return { hits: [], lettersWrong: 0 }
}

/** Codes are right or wrong; names may have a letter wrong from four letters on, and two from seven. */
const withTypos = (most: number): SearchOptions => ({
  fields: ['names', 'otherNames'],
  fuzzy: (word) => Math.min(most, word.length < 4 ? 0 : word.length < 7 ? 1 : 2),
})

async function indexOf(places: readonly Place[]): Promise<MiniSearch> {
  const index = new MiniSearch({
    fields: ['codes', 'names', 'otherCodes', 'otherNames'],
    tokenize: wordsOf,
    // Every start of a word is a word of its own, so that a typo is forgiven before the word is whole.
    processTerm: (word) => Array.from(word, (_, at) => word.slice(0, at + 1)),
    searchOptions: { processTerm: (word) => word, combineWith: 'AND' },
  })
  await index.addAllAsync(places.map((place, id) => ({ id, ...fieldsOf(place) })), { chunkSize: 100 })
  return index
}

function fieldsOf(place: Place) {
  if (place.kind === 'district') return { codes: place.code }
  const others = othersOf(place)
  return {
    codes: 'gss' in place ? `${place.code} ${place.gss}` : place.code,
    names: 'shortName' in place ? `${place.shortName} ${place.name}${place.kind === 'icb' ? ' ICB' : ''}` : place.name,
    otherCodes: others.map(({ code }) => code).join(' '),
    otherNames: others.map(({ name }) => name ?? '').join(' '),
  }
}

const othersOf = (place: Place): readonly OtherName[] => (place.kind === 'provider' ? (place.others ?? []) : [])

/** The former name or code that answers, where the place's own do not hold all that was typed. */
function foundAs(place: Place, { match }: SearchResult): OtherName | null {
  const found = Object.entries(match).filter(([, fields]) => fields.every((field) => field.startsWith('other')))
  if (found.length === 0) return null
  const starts = Object.keys(match)
  const held = ({ code, name }: OtherName) =>
    wordsOf(`${code} ${name ?? ''}`).filter((word) => starts.some((start) => word.startsWith(start))).length
  return greatest(othersOf(place), (a, b) => held(a) - held(b)) ?? null
}
