import type { SearchEntry } from '~/contracts/searchEntry'
import { marked } from '~/deployment/deployment'

let places: Promise<SearchEntry[]> | null = null

/**
 * All places with names and codes, fetched once; a failure is not kept, so that it can be tried again.
 * @throws where the list cannot be had
 */
export function loadPlaces(): Promise<SearchEntry[]> {
  places ??= fetch(marked('data/search.json')).then((response) => {
    if (!response.ok) throw new Error(`The list of places answered ${response.status}.`)
    return response.json() as Promise<SearchEntry[]>
  })
  places.catch(() => { places = null })
  return places
}
