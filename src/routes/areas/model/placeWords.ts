import { inWords } from '~/format/number'
import { shortProviderName } from '~/format/providerName'
import type { ProfileAnswer } from '~/queries/profile/askProfile'

type Asked = Pick<ProfileAnswer, 'request' | 'place'>

const regionsWithoutArticle = ['London']

/** A region as text names it: "the South West", "London". */
export const regionName = (name: string): string => (regionsWithoutArticle.includes(name) ? name : `the ${name}`)

/** Its name in a sentence: a region with its article, a trust without the words that all trusts share. */
export function nameInText({ level, shortName }: ProfileAnswer['place']): string {
  if (level === 'region') return regionName(shortName)
  return level === 'provider' ? shortProviderName(shortName) : shortName
}

/** "in Devon", "in the South West", "at Royal Devon University Healthcare". */
export const where = (place: ProfileAnswer['place']): string => `${place.level === 'provider' ? 'at' : 'in'} ${nameInText(place)}`

/** What kind of place it is, above the headline. */
export function kindLine({ request, place }: Asked): string {
  if (place.level === 'region') return 'NHS England region'
  if (place.level === 'provider') return place.kind === 'nhs' ? 'NHS trust' : 'Independent or other provider'
  return request.edition === '2026' ? 'Integrated care board' : 'Integrated care board, boundaries of 2023 to March 2026'
}

/** The others it is ranked among: "England’s 36 boards". */
export function peersName({ request, place }: Asked, count: number): string {
  if (place.level === 'region') return `England’s ${inWords(count)} regions`
  if (place.level === 'provider') return `the ${count} providers with 20 or more people waiting`
  return request.edition === '2026' ? `England’s ${count} boards` : `the ${count} boards of 2023 to March 2026`
}
