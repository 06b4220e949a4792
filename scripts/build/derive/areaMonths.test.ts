import { describe, expect, test } from 'vitest'
import type { dexaIcbMonth, dexaProviderMonth } from '~/contracts/dexaTables'
import type { area, areaSuccession } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'
import { deriveAreaMonths } from './areaMonths'
import { handCounts, withHole } from './handCounts'

type IcbMonth = Row<typeof dexaIcbMonth>

// Region Y01 holds QAA, which stays. Region Y02 holds QBB and QCC, which merge into N1N1N, and QDD, which is
// split: a quarter to N2N2N, the rest to N3N3N.
const icb = (edition: '2023' | '2026', code: string, parent_code: string): Row<typeof area> => ({
  edition, level: 'icb', code, gss: 'E54000001', name: code, short_name: code, parent_code, quality: 'exact',
})
const areas = [
  icb('2023', 'QAA', 'Y01'), icb('2023', 'QBB', 'Y02'), icb('2023', 'QCC', 'Y02'), icb('2023', 'QDD', 'Y02'),
  icb('2026', 'QAA', 'Y01'), icb('2026', 'N1N1N', 'Y02'), icb('2026', 'N2N2N', 'Y02'), icb('2026', 'N3N3N', 'Y02'),
]
const to = (from_code: string, to_code: string, kind: Row<typeof areaSuccession>['kind'], share: number): Row<typeof areaSuccession> => ({
  from_edition: '2023', from_code, to_edition: '2026', to_code, kind, share_aged_50_plus: share, aged_50_plus_moved: 1, quality: 'exact',
})
const successions = [
  to('QAA', 'QAA', 'same', 1), to('QBB', 'N1N1N', 'merged', 1), to('QCC', 'N1N1N', 'merged', 1),
  to('QDD', 'N2N2N', 'split', 0.25), to('QDD', 'N3N3N', 'split', 0.75),
]

const waits = (under1: number, over13: number, tests: number) =>
  handCounts({ bands: { weeks_00_to_01: under1, weeks_13_plus: over13 }, tests: [tests, 0, 0] })
const published = (icb_code: string, month: string, counts = waits(0, 0, 0)): IcbMonth => ({
  icb_code, month, ...counts, quality: 'exact', note: null,
})
const whole = [
  published('QAA', '2024-01', waits(10, 1, 100)),
  published('QBB', '2024-01', waits(20, 2, 200)),
  published('QCC', '2024-01', waits(30, 3, 300)),
  published('QDD', '2024-01', waits(41, 4, 401)),
  published('X24', '2024-01', waits(5, 0, 7)),
]
const holed = whole.map((row): IcbMonth => ({ ...row, ...withHole(row), month: '2023-06', note: 'Cells are missing.' }))
const provider = (provider_code: string, month: string, counts: ReturnType<typeof waits>): Row<typeof dexaProviderMonth> => ({
  provider_code, month, region_code: 'Y01', ...counts, quality: 'exact',
})
// In the hole the two providers hold what the commissioners would: 106 + 10 waiting, 1,008 tests.
const providerMonths = [
  provider('RAA', '2023-06', waits(100, 6, 1000)),
  provider('RBB', '2023-06', waits(6, 4, 8)),
  provider('RAA', '2024-01', waits(1, 1, 1)),
]

const rows = deriveAreaMonths({ icbMonths: [...whole, ...holed], providerMonths, areas, successions })
const rowOf = (edition: string, code: string, month = '2024-01') =>
  rows.find((row) => row.edition === edition && row.area_code === code && row.month === month)

describe('a whole month', () => {
  test('ICBs of 2023 are as published, and X24 is no area', () => {
    expect(rowOf('2023', 'QBB')).toMatchObject({ ...waits(20, 2, 200), quality: 'exact', note: null })
    expect(rows.filter(({ area_code }) => area_code === 'X24')).toEqual([])
  })

  test('ICBs that merge add up, and stay exact', () => {
    expect(rowOf('2026', 'N1N1N')).toMatchObject({ ...waits(50, 5, 500), quality: 'exact', note: null })
  })

  test('a split shares out whole people, keeps the sum, and is marked and explained', () => {
    // A quarter of 41 is 10.25, of 4 is 1, of 401 is 100.25.
    expect(rowOf('2026', 'N2N2N')).toMatchObject({ ...waits(10, 1, 100), quality: 'estimated' })
    expect(rowOf('2026', 'N3N3N')).toMatchObject({ ...waits(31, 3, 301), quality: 'estimated' })
    expect(rowOf('2026', 'N2N2N')?.note).toContain('QDD')
  })

  test.each(['2023', '2026'])('regions of %s add up from what was published and are exact', (edition) => {
    expect(rowOf(edition, 'Y01')).toMatchObject({ ...waits(10, 1, 100), quality: 'exact' })
    expect(rowOf(edition, 'Y02')).toMatchObject({ ...waits(91, 9, 901), quality: 'exact' })
  })

  test.each(['2023', '2026'])('England of %s holds X24 too', (edition) => {
    expect(rowOf(edition, 'ENG')).toMatchObject({ ...waits(106, 10, 1008), quality: 'exact', note: null })
  })
})

describe('a month with missing cells', () => {
  test.each([
    ['2023', 'QBB'], ['2023', 'Y02'], ['2026', 'N1N1N'], ['2026', 'N3N3N'], ['2026', 'Y02'],
  ])('missing stays missing in %s %s, and the reason stays with it', (edition, code) => {
    const row = rowOf(edition, code, '2023-06')
    expect([row?.tests_total, row?.weeks_13_plus, row?.weeks_10_to_11]).toEqual([null, null, null])
    expect(row?.waiting).toBe(rowOf(edition, code)?.waiting)
    expect(row?.note).toContain('Cells are missing.')
  })

  test.each(['2023', '2026'])('England of %s comes from the providers, and says so', (edition) => {
    expect(rowOf(edition, 'ENG', '2023-06')).toMatchObject({ ...waits(106, 10, 1008), quality: 'exact' })
    expect(rowOf(edition, 'ENG', '2023-06')?.note).toMatch(/provider file/)
  })
})

test('an ICB without a successor stops the build', () => {
  const lost = { icbMonths: whole, providerMonths, areas, successions: successions.slice(1) }
  expect(() => deriveAreaMonths(lost)).toThrow('QAA')
})
