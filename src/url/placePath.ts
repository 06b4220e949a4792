import type { Edition } from '~/contracts/codes'

interface Named {
  level: 'england' | 'region' | 'icb' | 'provider'
  edition: Edition
  code: string
}

/** The page of a region, board or provider, below the site's base: a board of 2023 has its own, since QRL names two places. */
export const profileLink = (edition: string, code: string): string => (edition === '2023' ? `/areas/2023/${code}` : `/areas/${code}`)

/** How /compare names a place: "QJK", or "2023.QNQ". */
export const comparedCode = (edition: string, code: string): string => (edition === '2023' ? `2023.${code}` : code)

/** The edition that a place's page and name go by: only boards have another than today's. */
export const editionOf = ({ level, edition }: Pick<Named, 'level' | 'edition'>): Edition => (level === 'icb' ? edition : '2026')

/** The page of any place: of England, the overview. */
export const placePath = ({ level, edition, code }: Named): string => (level === 'england' ? '/' : profileLink(editionOf({ level, edition }), code))

/** A board on the page about fracture liaison services; a region has no place of its own there. */
export const flsLink = (level: Named['level'], { edition, code }: Omit<Named, 'level'>): string => {
  const asked = [...(edition === '2023' ? ['edition=2023'] : []), ...(level === 'icb' ? [`area=${code}`] : [])]
  return `/fls${asked.length > 0 ? `?${asked.join('&')}` : ''}`
}
