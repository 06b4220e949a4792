import { expect, test } from 'vitest'
import type { dexaProviderMonth } from '~/contracts/dexaTables'
import type { provider } from '~/contracts/placeTables'
import type { areaCharacter } from '~/contracts/similarTables'
import type { Row } from '~/contracts/table'
import { addMonths } from '~/model/months'
import { handCounts, withHole } from '../handCounts'
import { deriveProviderCharacter } from './providerCharacter'

type Month = Row<typeof dexaProviderMonth>

const trust = (code: string, more: Partial<Row<typeof provider>> = {}): Row<typeof provider> => ({
  code, name: code, kind: 'nhs', region_code: 'Y01', icb_2023: 'QAA', icb_2026: 'QAA', open: true, lon: null, lat: null, quality: 'exact', ...more,
})
/** April 2025 to March 2026: 365 days. Waiting grows by one a month, from 41 to 52. */
const year = (provider_code: string, tests: readonly [number, number, number] = [60, 30, 10]): Month[] =>
  Array.from({ length: 12 }, (_, index) => ({
    provider_code, month: addMonths('2025-04', index), region_code: 'Y01', ...handCounts({ bands: { weeks_00_to_01: 41 + index }, tests }), quality: 'exact',
  }))
const area = (area_code: string, edition: '2023' | '2026', value: number, quality: 'exact' | 'estimated' = 'exact'): Row<typeof areaCharacter>[] =>
  (['most_deprived', 'rural'] as const).map((characteristic, index) => ({ edition, area_code, characteristic, value: value + index / 100, unit: 'share', quality }))
const areaCharacters = [...area('QAA', '2023', 0.9), ...area('QAA', '2026', 0.3), ...area('QBB', '2026', 0.6, 'estimated')]

const derive = (providers: Row<typeof provider>[], providerMonths: Month[]) => deriveProviderCharacter({ providers, providerMonths, areaCharacters })
const valuesOf = (rows: ReturnType<typeof derive>, code: string) =>
  Object.fromEntries(rows.filter((row) => row.provider_code === code).map((row) => [row.characteristic, row.value]))

test('a trust with a whole year: 1,200 tests, 52 waiting at its end, the ICB of 2026', () => {
  const before = { ...year('RAA')[0], month: '2025-03', tests_total: 5000 } as Month
  const values = valuesOf(derive([trust('RAA')], [before, ...year('RAA')]), 'RAA')
  expect(values).toMatchObject({ tests_12_months: 1200, planned: 0.3, unscheduled: 0.1, icb_most_deprived: 0.3, icb_rural: 0.31 })
  // 1,200 tests in 365 / 7 weeks are 23.01 a week.
  expect(values.waiting_per_weekly_test).toBeCloseTo((52 * 365) / 7 / 1200, 12)
})

test('left out: a month missing or with empty cells, no test at all, no known place, another kind', () => {
  const holed = year('RBB').map((row, index): Month => (index === 5 ? { ...row, ...withHole(row) } : row))
  const months = [...year('RAA'), ...holed, ...year('RCC').slice(1), ...year('RDD', [0, 0, 0]), ...year('REE'), ...year('NFF')]
  const providers = [trust('RAA'), trust('RBB'), trust('RCC'), trust('RDD'), trust('REE', { icb_2026: null }), trust('NFF', { kind: 'independent' })]
  expect(new Set(derive(providers, months).map((row) => row.provider_code))).toEqual(new Set(['RAA']))
})

test('a trust that stopped before the latest month is left out, though it had twelve months once', () => {
  const earlier = year('RAA').map((row): Month => ({ ...row, month: addMonths(row.month, -1) }))
  expect(derive([trust('RAA'), trust('RBB')], [...earlier, ...year('RBB')]).map((row) => row.provider_code)).not.toContain('RAA')
})

test('place is estimated where the ICB is, or where it is not certain which; counts stay exact', () => {
  const rows = derive([trust('RAA', { icb_2026: 'QBB' }), trust('RBB', { quality: 'estimated' })], [...year('RAA'), ...year('RBB')])
  for (const { characteristic, quality } of rows) expect(quality, characteristic).toBe(characteristic.startsWith('icb_') ? 'estimated' : 'exact')
  expect(rows).toHaveLength(12)
})
