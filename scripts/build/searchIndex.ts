import type { area, areaSuccession, provider } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'
import type { SearchEntry } from '~/contracts/searchEntry'

interface Places {
  areas: readonly Row<typeof area>[]
  providers: readonly Row<typeof provider>[]
  successions: readonly Row<typeof areaSuccession>[]
}

/** What the search box offers: every area of both editions and every provider, with codes. */
export function searchIndex({ areas, providers, successions }: Places): SearchEntry[] {
  const successorsOf = (code: string) =>
    successions
      .filter((row) => row.from_code === code)
      .sort((a, b) => b.share_aged_50_plus - a.share_aged_50_plus)
      .map((row) => ({ code: row.to_code, share: Math.round(row.share_aged_50_plus * 1000) / 1000 }))
  const unchanged = new Set(successions.filter(({ kind }) => kind === 'same').map((row) => row.from_code))
  const current = areas.filter((row) => row.edition === '2026' && row.level !== 'england')
  const former = areas.filter((row) => row.edition === '2023' && row.level === 'icb')
  return [
    ...current.map(({ code, name, short_name, level }): SearchEntry => ({ kind: level as 'region' | 'icb', edition: '2026', code, name, shortName: short_name })),
    ...former.map(({ code, name, short_name }): SearchEntry => ({ kind: 'icb', edition: '2023', code, name, shortName: short_name, successors: successorsOf(code), unchanged: unchanged.has(code) })),
    ...providers.map(({ code, name, icb_2023, icb_2026 }): SearchEntry => ({ kind: 'provider', code, name, icb2023: icb_2023, icb2026: icb_2026 })),
  ]
}
