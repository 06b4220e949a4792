import type { Edition } from '~/contracts/codes'
import type { dexaProviderMonth } from '~/contracts/dexaTables'
import type { area, provider } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'
import { SourceFault } from '../SourceFault'
import type { SourceFolder } from '../SourceFolder'
import { readAreas } from './areas'
import { displayName } from './displayName'
import { icbFinder, type Point } from './icbAtPoint'
import { readNhsukHospitals } from './nhsukHospitals'
import { readTrusts, type Trust } from './trusts'

type ProviderMonth = Pick<Row<typeof dexaProviderMonth>, 'provider_code' | 'month' | 'region_code'>
type Provider = Row<typeof provider>
type Place = Pick<Provider, 'icb_2023' | 'icb_2026' | 'open' | 'lon' | 'lat' | 'quality'>

const trustPattern = /^R[A-Z0-9]{2}$/
const unplaced: Place = { icb_2023: null, icb_2026: null, open: null, lon: null, lat: null, quality: 'exact' }

/**
 * Providers with a DEXA row: trusts at their headquarters, independents at the hospital that bears their very code.
 * A company without one is left off the map; its hospitals would be a guess.
 * @param providerNames name by code, as published
 */
export function readProviders(
  sources: SourceFolder,
  providerMonths: readonly ProviderMonth[],
  providerNames: ReadonlyMap<string, string>,
): Provider[] {
  const trusts = readTrusts(sources)
  const areas = readAreas(sources)
  const find = { 2023: icbFinder(sources, areas, '2023'), 2026: icbFinder(sources, areas, '2026') }
  const hospitals = new Map(readNhsukHospitals(sources).map(({ code, point }) => [code, point]))

  const codeAt = (edition: Edition, point: Point) => find[edition](point)?.code ?? null

  const atHospital = (point: Point): Place => ({
    ...point,
    icb_2023: codeAt('2023', point),
    icb_2026: codeAt('2026', point),
    open: null,
    quality: 'estimated',
  })
  const atHeadquarters = (trust: Trust): Place => {
    const { headquarters, icb2026, open } = trust
    checkPlace(trust, areas, find[2026](headquarters))
    return { ...headquarters, icb_2023: codeAt('2023', headquarters), icb_2026: icb2026, open, quality: 'exact' }
  }

  return latestMonths(providerMonths).map(({ provider_code: code, region_code, month }) => {
    const trust = trusts.get(code)
    const hospital = hospitals.get(code)
    const name = providerNames.get(code)
    if (!name) throw new SourceFault({ file: 'DM01 provider returns' }, `no name for ${code} in ${month}`, 'a name')
    return {
      code,
      name: displayName(name),
      kind: trust || trustPattern.test(code) ? 'nhs' : 'independent',
      region_code,
      ...(trust ? atHeadquarters(trust) : hospital ? atHospital(hospital) : unplaced),
    }
  })
}

function latestMonths(months: readonly ProviderMonth[]): ProviderMonth[] {
  const latest = new Map<string, ProviderMonth>()
  for (const one of months) {
    const known = latest.get(one.provider_code)
    if (!known || one.month > known.month) latest.set(one.provider_code, one)
  }
  return [...latest.values()].sort((a, b) => (a.provider_code < b.provider_code ? -1 : 1))
}

/** The register's ICB must lie in its region, and the headquarters in the same region as the register says. */
function checkPlace({ row, icb2026, regionCode }: Trust, areas: Row<typeof area>[], atPoint: Row<typeof area> | null) {
  const registered = areas.find((one) => one.edition === '2026' && one.level === 'icb' && one.code === icb2026)
  if (!registered) row.fault('icb26cdh', `"${icb2026}"`, 'an ICB of 2026')
  if (registered?.parent_code !== regionCode) row.fault('nhser_cdh', `"${regionCode}"`, `the region of ${icb2026}`)
  if (atPoint && atPoint.parent_code !== regionCode) {
    row.fault('hq_lat', `headquarters in ${atPoint.name}`, `a place in region ${regionCode}`)
  }
}
