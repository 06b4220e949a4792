import type { ComparedPlace } from '~/queries/compare/askPlace'

/** The trend in /explore with these places kept; null where they are not all of one level and edition. */
export function exploreLink(places: readonly ComparedPlace[]): string | null {
  const [first] = places
  if (!first || places.some(({ edition, place }) => edition !== first.edition || place.level !== first.place.level)) return null
  const { edition, place: { level } } = first
  return `/explore?tab=trend${level === 'icb' ? '' : `&level=${level}`}${edition === '2023' ? '&edition=2023' : ''}&pins=${places.map(({ place }) => place.code).join(',')}`
}
