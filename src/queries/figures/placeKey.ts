import type { Edition } from '~/contracts/codes'

/** A place by the edition of boundaries its code belongs to; a provider has none. */
export interface PlaceKey {
  edition: Edition | 'provider'
  code: string
}

/** As the queries take places: "2026 QJK,provider RH8". */
export const placeKeys = (places: readonly PlaceKey[]): string => places.map(({ edition, code }) => `${edition} ${code}`).join(',')
