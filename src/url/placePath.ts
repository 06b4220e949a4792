import type { Edition } from '~/contracts/codes'

interface Named {
  level: 'england' | 'region' | 'icb' | 'provider'
  edition: Edition
  code: string
}

/** The page of a place, below the site's base: an ICB of 2023 has its own, since QRL names two places. */
export const placePath = ({ level, edition, code }: Named): string =>
  level === 'england' ? '/' : level === 'icb' && edition === '2023' ? `/areas/2023/${code}` : `/areas/${code}`

/** How /compare names a place: "QJK", or "2023.QNQ". */
export const comparedCode = ({ level, edition, code }: Named): string => (level === 'icb' && edition === '2023' ? `2023.${code}` : code)
