import { group } from 'd3-array'
import { expect, test } from 'vitest'
import { type Edition, editions, nationalCommissioner } from '~/contracts/codes'
import { breakFlag, dexaAreaMonth, dexaIcbMonth, dexaProviderMonth } from '~/contracts/dexaTables'
import { flsAudit, flsPlacing } from '~/contracts/flsAuditTables'
import { area, areaSuccession, lsoa, population, postcodeDistrict, provider, providerFormer, site } from '~/contracts/placeTables'
import { flsEvidence, hipFracture, osteoporosisRegister, scannerProgramme, scannerSite } from '~/contracts/registerTables'
import { built, committed } from './built'
import { codesOf } from './registerCodes'

const everyArea = (edition: Edition) => codesOf(edition, 'england', 'region', 'icb')
const providerCodes = committed(provider).map(({ code }) => code)
const regions = codesOf('2023', 'region')

/** Codes used that the register lacks. */
const strangers = (used: readonly (string | null)[], register: readonly string[]) =>
  [...new Set(used)].filter((code) => code !== null && !register.includes(code))

const same = (used: readonly string[], register: readonly string[]) => {
  expect([...new Set(used)].toSorted()).toEqual(register.toSorted())
}

test('42 ICBs in the edition of 2023, 36 in that of 2026, 7 regions in both, X24 in neither', () => {
  expect(codesOf('2023', 'icb')).toHaveLength(42)
  expect(codesOf('2026', 'icb')).toHaveLength(36)
  expect(codesOf('2023', 'region').toSorted()).toEqual(codesOf('2026', 'region').toSorted())
  expect(regions).toHaveLength(7)
  expect(editions.flatMap(everyArea)).not.toContain(nationalCommissioner)
})

test('no ONS code stands for two areas, and QRL has another ONS code in each edition', () => {
  const areas = committed(area)
  const codesOfGss = group(areas, ({ gss }) => gss)
  for (const [gss, rows] of codesOfGss) expect(new Set(rows.map(({ code }) => code)).size, gss).toBe(1)
  expect(new Set(areas.filter(({ code }) => code === 'QRL').map(({ gss }) => gss)).size).toBe(2)
})

test('the parent of an ICB is a region, the parent of a region England', () => {
  const wrong = committed(area).filter(({ edition, level, parent_code }) => {
    if (level === 'england') return parent_code !== null
    return !codesOf(edition, level === 'icb' ? 'region' : 'england').includes(parent_code ?? '')
  })
  expect(wrong).toEqual([])
})

test.each(editions)('every area of edition %s has its months and its people, and no other area has', async (edition) => {
  const inEdition = (rows: { edition: Edition; area_code: string }[]) =>
    rows.filter((row) => row.edition === edition).map((row) => row.area_code)
  same(inEdition(await built(dexaAreaMonth)), everyArea(edition))
  same(inEdition(committed(population)), everyArea(edition))
})

test('the commissioner file speaks of the 42 ICBs of 2023 and X24', () => {
  same(committed(dexaIcbMonth).map((row) => row.icb_code), [...codesOf('2023', 'icb'), nationalCommissioner])
})

test('providers with a row are the register of providers', () => {
  same(committed(dexaProviderMonth).map((row) => row.provider_code), providerCodes)
})

test('regions of providers are in the register', () => {
  expect(strangers(committed(dexaProviderMonth).map((row) => row.region_code), regions)).toEqual([])
  expect(strangers(committed(provider).map((row) => row.region_code), regions)).toEqual([])
})

test.each([
  ['provider', committed(provider)],
  ['fls_evidence', committed(flsEvidence)],
  ['fls_audit', committed(flsAudit)],
  ['fls_placing', committed(flsPlacing)],
  ['scanner_site', committed(scannerSite)],
] as const)('ICBs of %s are in the register of their edition', (_, rows) => {
  expect(strangers(rows.map((row) => row.icb_2023), codesOf('2023', 'icb'))).toEqual([])
  expect(strangers(rows.map((row) => row.icb_2026), codesOf('2026', 'icb'))).toEqual([])
})

test('both ICBs of a row are one place: the later is a successor of the earlier', async () => {
  const successions = new Set((await built(areaSuccession)).map((row) => `${row.from_code} ${row.to_code}`))
  const rows = [
    ...committed(provider).map(({ code, icb_2023, icb_2026 }) => ({ id: code, icb_2023, icb_2026 })),
    ...committed(flsEvidence),
    ...committed(flsAudit).map((row) => ({ ...row, id: row.service_id })),
    ...committed(flsPlacing).map((row) => ({ ...row, id: row.value })),
    ...committed(scannerSite),
  ]
  const torn = rows.filter(({ icb_2023, icb_2026 }) => icb_2023 && icb_2026 && !successions.has(`${icb_2023} ${icb_2026}`))
  expect(torn.map(({ id }) => id)).toEqual([])
})

test('a service placed by hand lies where the evidence about it lies, and that evidence names years of the audit', () => {
  const evidence = new Map(committed(flsEvidence).map((row) => [row.id, row]))
  const placed = committed(flsPlacing).filter(({ evidence_id }) => evidence_id !== null)
  expect(placed.length).toBeGreaterThan(0)
  for (const { evidence_id, value, icb_2023, icb_2026, outside_england } of placed) {
    const row = evidence.get(evidence_id ?? '')
    expect(row, value).toMatchObject({ status: 'in audit', icb_2023, icb_2026, dated: expect.stringMatching(/^\d{4}( and \d{4})*$/) as string })
    expect(outside_england, value).toBe(icb_2023 === null)
  }
})

test('every service of the audit that is kept by hand is placed by its code', () => {
  const inAudit = committed(flsEvidence).filter(({ status }) => status === 'in audit').map(({ id }) => id)
  same(committed(flsPlacing).flatMap(({ evidence_id }) => evidence_id ?? []), inAudit)
})

test('every ICB of both editions holds LSOAs, and LSOAs know no other', () => {
  const rows = committed(lsoa)
  same(rows.map((row) => row.icb_2023), codesOf('2023', 'icb'))
  same(rows.map((row) => row.icb_2026), codesOf('2026', 'icb'))
})

test('succession leads from every ICB of 2023 to every ICB of 2026', async () => {
  const rows = await built(areaSuccession)
  same(rows.map((row) => row.from_code), codesOf('2023', 'icb'))
  same(rows.map((row) => row.to_code), codesOf('2026', 'icb'))
})

test.each([
  ['hip_fracture', committed(hipFracture)],
  ['osteoporosis_register', committed(osteoporosisRegister)],
] as const)('areas of %s are in the register of their edition', (_, rows) => {
  for (const edition of editions) {
    const used = rows.filter((row) => row.edition === edition).map((row) => row.area_code)
    expect(strangers(used, everyArea(edition))).toEqual([])
  }
})

test('sites belong to providers with a row', () => {
  expect(strangers(committed(site).map((row) => row.provider_code), providerCodes)).toEqual([])
})

test('former names are of trusts with a row, and a code of its own means a name that it gave up', () => {
  const rows = committed(providerFormer)
  expect(strangers(rows.map((row) => row.provider_code), providerCodes)).toEqual([])
  const namesOnly = rows.filter((row) => row.former_code === row.provider_code)
  expect(namesOnly.filter(({ former_name, provider_name }) => former_name === null || former_name === provider_name)).toEqual([])
})

test.each(editions)('postcode districts reach every ICB of edition %s, and no other', (edition) => {
  const rows = committed(postcodeDistrict).filter((row) => row.edition === edition)
  same(rows.map((row) => row.icb_code), codesOf(edition, 'icb'))
})

test('every site has its postcode district in both editions, but for Knighton, which lies in Wales', () => {
  for (const edition of editions) {
    const known = committed(postcodeDistrict).filter((row) => row.edition === edition).map(({ district }) => district)
    expect(strangers(committed(site).map(({ postcode }) => postcode.split(' ')[0] ?? ''), known)).toEqual(['LD7'])
  }
})

test('break flags are of provider months that exist', async () => {
  const months = new Set(committed(dexaProviderMonth).map((row) => `${row.provider_code} ${row.month}`))
  const stray = (await built(breakFlag)).filter((row) => !months.has(`${row.provider_code} ${row.month}`))
  expect(stray).toEqual([])
})

test('Royal Surrey (RA2), named in wave 1, is the one scanner site without a DEXA row', () => {
  const sites = committed(scannerSite)
  expect(strangers(sites.map((row) => row.provider_code), providerCodes)).toEqual(['RA2'])
  expect(strangers(sites.map((row) => row.region_code), regions)).toEqual([])
})

test('scanner sites belong to an announced wave, and no wave has more sites than machines', () => {
  const sites = committed(scannerSite)
  const waves = committed(scannerProgramme)
  for (const { wave, machines } of waves) {
    expect(sites.filter((row) => row.wave === wave).length).toBeLessThanOrEqual(machines)
  }
  expect(sites.filter(({ wave }) => !waves.some((one) => one.wave === wave))).toEqual([])
})
