import { joined } from '~/format/list'
import { shortProviderName } from '~/format/providerName'
import type { ComparedPlace } from '~/queries/compare/askPlace'
import { nameInText } from '../areas/model/placeWords'

type Named = Pick<ComparedPlace, 'edition' | 'place'>

const ended = ({ edition, place }: Named) => (place.level === 'icb' && edition === '2023' ? ' (to March 2026)' : '')

/** Over a column: a board of 2023 says so, since its name and code may stand for another place today. */
export const labelOf = (of: Named): string => `${of.place.level === 'provider' ? shortProviderName(of.place.shortName) : of.place.shortName}${ended(of)}`

/** In a sentence: "the South West", "Frimley (to March 2026)". */
export const inText = (of: Named): string => `${nameInText(of.place)}${ended(of)}`

/** "in Devon", "at Leeds Teaching Hospitals". */
export const whereIs = (of: Named): string => `${of.place.level === 'provider' ? 'at' : 'in'} ${inText(of)}`

export const namesInText = (places: readonly Named[]): string => joined(places.map(inText))
