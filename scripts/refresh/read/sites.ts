import { group, least } from 'd3-array'
import { geoDistance } from 'd3-geo'
import type { provider, site } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'
import { SourceFault } from '../SourceFault'
import type { SourceFolder } from '../SourceFolder'
import { displayName } from './displayName'
import type { Point } from './icbAtPoint'
import { type NhsukHospital, readNhsukHospitals } from './nhsukHospitals'
import { readOdsHospitals } from './odsHospitals'
import { successorFinder } from './successors'
import { readTrusts, type Trust } from './trusts'

type Site = Row<typeof site>
type Provider = Pick<Row<typeof provider>, 'code' | 'name' | 'kind' | 'open'>

/** A large hospital has several postcodes: this near is the same place, or this near under the same name. */
const samePlaceKm = 0.4
const sameNameKm = 2

/**
 * Hospitals of trusts with DEXA rows, each once.
 * NHS.UK says whose a hospital was in 2020; the register of 2026 also names every trust with a clinic in somebody
 * else's hospital, so it only adds places that NHS.UK did not list or gave to a trust that is gone.
 */
export function readSites(sources: SourceFolder, providers: readonly Provider[]): Site[] {
  const trusts = readTrusts(sources)
  const listed = new Set(providers.filter(({ kind }) => kind === 'nhs').map(({ code }) => code))
  const known = ownedHospitals(sources, trusts, listed)
  const fromNhsuk = known.filter((one) => one.isGeneral && listed.has(one.owner)).map(toSite)
  const fromOds = readOdsHospitals(sources).filter(
    (one) => listed.has(one.provider_code) && !known.some((other) => isSamePlace(one, other)),
  )
  const sites = [...onePerPostcode(fromNhsuk, trusts), ...onePerPostcode(fromOds, trusts)]
  checkEveryOpenTrust(providers, sites)
  return sites.sort((a, b) => (a.code < b.code ? -1 : 1))
}

type OwnedHospital = NhsukHospital & { owner: string }

/** Without those of trusts that closed after the successor list ends and report no scans: whose they are is not known. */
function ownedHospitals(sources: SourceFolder, trusts: Map<string, Trust>, listed: Set<string>): OwnedHospital[] {
  const successorOf = successorFinder(sources)
  return readNhsukHospitals(sources)
    .map((one) => ({ ...one, owner: one.isNhs ? successorOf(one.parentCode) : one.parentCode }))
    .filter(({ isNhs, owner }) => !isNhs || listed.has(owner) || trusts.get(owner)?.open)
}

const toSite = ({ code, name, owner, postcode, point }: OwnedHospital): Site => ({
  code,
  name: displayName(name.replace(/(^.*NHS( Foundation)? Trust - | - .*NHS( Foundation)? Trust$)/i, '')),
  provider_code: owner,
  postcode,
  ...point,
  source_id: 'nhsuk-hospitals',
  quality: 'exact',
})

function isSamePlace(one: Site, other: OwnedHospital): boolean {
  const apart = kilometres(one, other.point)
  return one.code === other.code || apart < samePlaceKm || (one.name === displayName(other.name) && apart < sameNameKm)
}

const earthRadiusKm = 6371
const kilometres = (one: Point, other: Point) =>
  geoDistance([one.lon, one.lat], [other.lon, other.lat]) * earthRadiusKm

/** Names at one postcode are parts of one hospital; of several trusts the one nearest its headquarters runs it. */
function onePerPostcode(sites: Site[], trusts: Map<string, Trust>): Site[] {
  const toHeadquarters = (one: Site) => {
    const headquarters = trusts.get(one.provider_code)?.headquarters
    return headquarters ? kilometres(one, headquarters) : Infinity
  }
  return [...group(sites, ({ postcode }) => postcode.replaceAll(' ', '')).values()].flatMap((here) => {
    const nearest = least(here, (a, b) => toHeadquarters(a) - toHeadquarters(b) || a.name.length - b.name.length)
    return nearest ? [nearest] : []
  })
}

function checkEveryOpenTrust(providers: readonly Provider[], sites: Site[]) {
  const withSite = new Set(sites.map((one) => one.provider_code))
  for (const { code, name, kind, open } of providers) {
    if (kind === 'nhs' && open && !withSite.has(code)) {
      const found = `no hospital of ${code} ${name}`
      throw new SourceFault({ file: 'organisations' }, found, 'at least one site of an open trust')
    }
  }
}
