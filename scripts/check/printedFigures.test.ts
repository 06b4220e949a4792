import { sum } from 'd3-array'
import { describe, expect, test } from 'vitest'
import { england, nationalCommissioner } from '~/contracts/codes'
import { dexaAreaMonth, dexaIcbMonth, dexaProviderMonth } from '~/contracts/dexaTables'
import { population, provider } from '~/contracts/placeTables'
import { flsEvidence, flsFact, parameter, scannerProgramme, scannerSite } from '~/contracts/registerTables'
import { built, committed } from './built'

const englandMonths = (await built(dexaAreaMonth)).filter((row) => row.edition === '2026' && row.area_code === england)
const englandIn = (month: string) => englandMonths.find((row) => row.month === month)
const providerRows = committed(dexaProviderMonth)
const percent = (part: number | null | undefined, whole: number | null | undefined) =>
  ((100 * (part ?? NaN)) / (whole ?? NaN)).toFixed(1)

describe('waits, DM01', () => {
  test.each([
    ['2023-04', 65_992, 22_808, '34.6'],
    ['2026-03', 61_205, 7_974, '13.0'],
  ])('England, end of %s: %i waiting, %i of them six weeks or more, %s%', (month, waiting, over6, share) => {
    const row = englandIn(month)
    expect([row?.waiting, row?.waiting_6_plus, percent(row?.waiting_6_plus, row?.waiting)]).toEqual([waiting, over6, share])
    const providers = providerRows.filter((one) => one.month === month)
    expect(sum(providers, (one) => one.waiting ?? NaN)).toBe(waiting)
    expect(sum(providers, (one) => one.waiting_6_plus ?? NaN)).toBe(over6)
  })
})

describe('tests of all kinds, DM01', () => {
  const tests = (from: string, to: string) =>
    sum(englandMonths.filter(({ month }) => month >= from && month <= to), (row) => row.tests_total ?? NaN)
  const providerTests = (from: string, to: string) =>
    sum(providerRows.filter(({ month }) => month >= from && month <= to), (row) => row.tests_total ?? NaN)

  test.each([
    ['2023/24', '2023-04', '2024-03', 538_743],
    ['2024/25', '2024-04', '2025-03', 580_906],
    ['2025/26', '2025-04', '2026-03', 601_689],
    ['calendar 2024', '2024-01', '2024-12', 573_436],
    ['calendar 2025', '2025-01', '2025-12', 594_990],
  ])('%s', (_, from, to, expected) => {
    expect(tests(from, to)).toBe(expected)
    expect(providerTests(from, to)).toBe(expected)
  })

  test('2025 less 2024 is 21,554, beside the "over 16,000" that government states', () => {
    expect(tests('2025-01', '2025-12') - tests('2024-01', '2024-12')).toBe(21_554)
    expect(parameterOf('dexa_tests_change_2025_stated')).toBe(16_000)
  })

  test('parameters that we added up ourselves are what the tables give', () => {
    expect(parameterOf('dexa_tests_2024')).toBe(573_436)
    expect(parameterOf('dexa_tests_2025')).toBe(594_990)
    expect(parameterOf('dexa_tests_change_2025_dm01')).toBe(21_554)
    expect(parameterOf('dexa_waiting_mar_2026')).toBe(61_205)
    expect(parameterOf('dexa_over_6_weeks_mar_2026')).toBeCloseTo(Number(percent(7_974, 61_205)), 9)
    const active = providerRows.filter(({ month, tests_total }) => month >= '2025-04' && (tests_total ?? 0) > 0)
    expect(parameterOf('dm01_dexa_providers_active')).toBe(new Set(active.map((row) => row.provider_code)).size)
  })
})

test('179 providers: 125 NHS trusts, 54 independent or other', () => {
  const providers = committed(provider)
  expect(providers).toHaveLength(179)
  expect(providers.filter(({ kind }) => kind === 'nhs')).toHaveLength(125)
  expect(providers.filter(({ kind }) => kind === 'independent')).toHaveLength(54)
})

test('mid-2024 residents of England: 58,620,101, of them 22,134,009 aged 50 and over', () => {
  for (const edition of ['2023', '2026']) {
    const residents = committed(population).filter(
      (row) => row.edition === edition && row.area_code === england && row.mid_year === 2024,
    )
    expect(sum(residents, ({ persons }) => persons)).toBe(58_620_101)
    expect(sum(residents.filter(({ age_band }) => age_band !== '0_to_49'), ({ persons }) => persons)).toBe(22_134_009)
  }
})

describe('scanners', () => {
  const [first, second] = committed(scannerProgramme)

  test('wave 1, announced 12 May 2025: 13, of them 7 new or extended, 6 replacements; 10 in use by March 2026', () => {
    expect(first).toMatchObject({
      wave: 1,
      announced: '2025-05-12',
      machines: 13,
      machines_new: 7,
      machines_replacement: 6,
      machines_in_use: 10,
      in_use_stated: expect.stringMatching(/^2026-03/) as string,
      stated_extra_scans_per_year: 29_000,
    })
  })

  test('wave 2, announced March 2026: 20, of them 6 additional, 14 replacements; no scans stated', () => {
    expect(second).toMatchObject({
      wave: 2,
      announced: expect.stringMatching(/^2026-03/) as string,
      machines: 20,
      machines_new: 6,
      machines_replacement: 14,
      stated_extra_scans_per_year: null,
    })
  })

  test('7 of the 13 sites of wave 1 are named, none of wave 2', () => {
    const sites = committed(scannerSite)
    expect(sites.filter(({ wave }) => wave === 1)).toHaveLength(7)
    expect(sites.filter(({ wave }) => wave === 2)).toHaveLength(0)
  })

  test('29,000 extra scans over 13 machines are 2,231 each', () => {
    expect(parameterOf('extra_scans_wave1')).toBe(29_000)
    expect(parameterOf('extra_scans_per_wave1_scanner')).toBe(Math.round(29_000 / 13))
  })
})

test.each([
  ['trusts-with-fls-2021', 63, /trusts of 123/, 'May 2021'],
  ['trusts-with-fls-share-2021', 51, /% of trusts/, 'May 2021'],
  ['population-covered-england-2021', 57, /% of people/, 'June 2021'],
  ['services-england-2025', 60, /services/, 'February 2025'],
  ['full-coverage-fractures', 74_000, /fractures over five years/, 'Five years'],
  ['full-coverage-hip-fractures', 31_000, /hip fractures over five years/, 'Five years'],
  ['pledge-2030', 2030, /year/, /2025/],
])('fracture liaison services, %s: %d', (id, value, unit, period) => {
  expect(committed(flsFact).find((row) => row.id === id)).toMatchObject({
    value,
    unit: expect.stringMatching(unit) as string,
    period: expect.stringMatching(period) as string,
    geography: 'England',
  })
})

test('26 of the 42 ICBs have any evidence about a service', () => {
  const found = new Set(committed(flsEvidence).map((row) => row.icb_2023).filter((code) => code !== null))
  expect(found.size).toBe(26)
})

test('the six-week standard is 99%, the ambition for March 2025 95%', () => {
  expect(parameterOf('standard_6_weeks')).toBe(99)
  expect(parameterOf('ambition_6_weeks_mar_2025')).toBe(95)
})

test('X24, NHS England itself, is in the published file and has few people waiting', () => {
  const national = committed(dexaIcbMonth).filter((row) => row.icb_code === nationalCommissioner)
  expect(national).toHaveLength(36)
  for (const row of national) expect(row.waiting ?? NaN).toBeLessThan(0.01 * (englandIn(row.month)?.waiting ?? 0))
})

function parameterOf(id: string): number | null {
  const found = committed(parameter).find((row) => row.id === id)
  if (!found) throw new Error(`No parameter ${id}.`)
  return found.value
}
