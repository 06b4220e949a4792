import { loadPlaces } from './loadPlaces'
import type { FindPlaces } from './placeFinder'

let finder: Promise<FindPlaces> | null = null

/**
 * The search with its list of places, both fetched once; a failure is not kept, so that it can be tried again.
 * @throws where either cannot be had
 */
export function loadFinder(): Promise<FindPlaces> {
  finder ??= Promise.all([import('./placeFinder'), loadPlaces()]).then(([{ placeFinder }, places]) => placeFinder(places))
  finder.catch(() => { finder = null })
  return finder
}
