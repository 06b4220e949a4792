import { group } from 'd3-array'
import type { area, areaSuccession, postcodeDistrict, provider, providerFormer, site } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'
import type { SearchEntry } from '~/contracts/searchEntry'

interface Places {
  areas: readonly Row<typeof area>[]
  successions: readonly Row<typeof areaSuccession>[]
  providers: readonly Row<typeof provider>[]
  formerProviders: readonly Row<typeof providerFormer>[]
  sites: readonly Row<typeof site>[]
  districts: readonly Row<typeof postcodeDistrict>[]
}

/** What the search box offers: areas of both editions, providers, hospitals and postcode districts; each by name. */
export function searchIndex(places: Places): SearchEntry[] {
  const entries = [areaEntries(places), providerEntries(places), hospitalEntries(places), districtEntries(places)]
  return entries.flatMap((kind) => kind.toSorted((a, b) => compare(nameOf(a), nameOf(b))))
}

/** CB2 before CB10. */
const { compare } = new Intl.Collator('en-GB', { numeric: true })
const nameOf = (entry: SearchEntry) => (entry.kind === 'district' ? entry.code : entry.name)

function areaEntries({ areas, successions }: Places): SearchEntry[] {
  const successorsOf = (code: string) =>
    successions
      .filter((row) => row.from_code === code)
      .sort((a, b) => b.share_aged_50_plus - a.share_aged_50_plus)
      .map((row) => ({ code: row.to_code, share: Math.round(row.share_aged_50_plus * 1000) / 1000 }))
  const unchanged = new Set(successions.filter(({ kind }) => kind === 'same').map((row) => row.from_code))
  const current = areas.filter((row) => row.edition === '2026' && row.level !== 'england')
  const former = areas.filter((row) => row.edition === '2023' && row.level === 'icb')
  return [
    ...current.map(({ code, gss, name, short_name, level }): SearchEntry => ({ kind: level as 'region' | 'icb', edition: '2026', code, gss, name, shortName: short_name })),
    ...former.map(({ code, gss, name, short_name }): SearchEntry => ({ kind: 'icb', edition: '2023', code, gss, name, shortName: short_name, successors: successorsOf(code), unchanged: unchanged.has(code) })),
  ]
}

function providerEntries({ providers, formerProviders }: Places): SearchEntry[] {
  const formerOf = group(formerProviders, ({ provider_code }) => provider_code)
  return providers.map(({ code, name, icb_2023, icb_2026 }) => {
    const former = formerOf.get(code) ?? []
    const named = former.map((row) => ({ code: row.former_code, name: row.former_name }))
    // The name in the figures may be the former one: then the new one is what else it is called.
    const renamed = former.filter((row) => row.former_code === code).map((row) => ({ code, name: row.provider_name }))
    const others = [...renamed, ...named].filter((other) => other.code !== code || other.name !== name)
    return { kind: 'provider', code, name, icb2023: icb_2023, icb2026: icb_2026, ...(others.length > 0 && { others }) }
  })
}

const hospitalEntries = ({ sites }: Places): SearchEntry[] =>
  sites.map(({ code, name, provider_code }) => ({ kind: 'hospital', code, name, provider: provider_code }))

function districtEntries({ districts }: Places): SearchEntry[] {
  const current = group(districts.filter(({ edition }) => edition === '2026'), ({ district }) => district)
  return [...current].map(([code, rows]) => ({
    kind: 'district',
    code,
    icbs: rows.toSorted((a, b) => b.places - a.places || (a.icb_code < b.icb_code ? -1 : 1)).map(({ icb_code }) => icb_code),
  }))
}
