import { describe, expect, test } from 'vitest'
import type { ProfileNeedRow } from '~/queries/profile/profileNeed'
import { handAnswer } from './fixture/handProfile'
import { needOf } from './need'

const spread = { perMillion: 10.6, perMillionLow: 4.2, perMillionHigh: 17.6, quarterRate: 30.14, quality: 'estimated' } as const
const own: ProfileNeedRow = {
  code: 'QAA', ...spread,
  fracturesLow: 7304, fractures: 9402, fracturesHigh: 13_240, hipFracturesLow: 1546, hipFractures: 1877, hipFracturesHigh: 2590,
  testsRate: 19.475, testsRateStandardised: 17.593, belowEnglandLow: 4155, belowEngland: 4363, belowEnglandHigh: 4569,
  belowBestQuarterLow: 5839, belowBestQuarter: 6048, belowBestQuarterHigh: 6253, scansIfAllSeenLow: 714.5, scansIfAllSeen: 2037.6, scansIfAllSeenHigh: 5123.8,
  machinesLow: 5.28, machines: 13.3, machinesHigh: 22.1, preventedFractures: 2122.7, preventedHipFractures: 903.7, freedBedDays: 21_862.5, shortForAge: 6018,
}
const england: ProfileNeedRow = { ...own, code: 'ENG', fractures: 329_840, testsRate: 27.131, testsRateStandardised: 27.131, belowEngland: 57_600, shortForAge: 0, preventedFractures: 74_000 }
const needed = (part: Partial<ProfileNeedRow> = {}, level: 'icb' | 'region' = 'icb') => {
  const model = needOf({ ...handAnswer({ place: { level, shortName: 'Alphashire' } }), month: '2026-03', need: { own: { ...own, ...part }, england } })
  if (!model) throw new Error('No need.')
  return model
}
const rowOf = (model: ReturnType<typeof needed>, key: string) => model.groups.flatMap(({ rows }) => rows).find((row) => row.key === key)

describe('an area', () => {
  test('figures to two digits, with low and high, beside England’s', () => {
    const model = needed()
    expect(rowOf(model, 'fractures')).toEqual({
      key: 'fractures', name: 'Fragility fractures, ages 50 and over', value: '9,400', range: '7,300 to 13,000', england: '330,000',
      drawn: { low: 7304, central: 9402, high: 13_240, to: 13_240, mark: null },
    })
    expect(rowOf(model, 'belowEngland')).toMatchObject({ name: 'to reach England’s rate, 27.1', value: '4,400', range: '4,200 to 4,600', england: '58,000' })
    expect(rowOf(model, 'belowBestQuarter')?.name).toBe('to reach the best quarter of boards, 30.1')
    expect(rowOf(model, 'machines')).toMatchObject({ name: 'at 10.6 per million people (4.2 to 17.6)', value: '13', range: '5.3 to 22', drawn: null })
    expect(rowOf(model, 'preventedFractures')).toMatchObject({ value: '2,100', range: null, england: '74,000' })
  })

  test('crude and standardised rates stand side by side, on a scale that holds England’s', () => {
    const model = needed()
    expect(['crude', 'standardised'].map((key) => rowOf(model, key)?.value)).toEqual(['19.5', '17.6'])
    // The best quarter's 30.14 is the largest of them; a twentieth is left free.
    expect(rowOf(model, 'crude')?.drawn).toMatchObject({ central: 19.475, mark: 27.131, to: 30.14 * 1.05 })
    expect(model.sentences[1]).toBe('Allowing for age, it had 17.6 scans for every 1,000 of these people in the year against England’s 27.1: about 6,000 fewer than its share of England’s scans.')
  })

  test('one over the rate is short of none, and is said to have more', () => {
    const model = needed({ belowEnglandLow: 0, belowEngland: 0, belowEnglandHigh: 0, shortForAge: -2310 })
    expect(rowOf(model, 'belowEngland')).toMatchObject({ value: 'none', range: 'at or above it', drawn: null })
    expect(model.sentences[1]).toContain('about 2,300 more than its share')
  })

  test('a missing month leaves the scans out, not at nought', () => {
    const model = needed({ testsRate: null, testsRateStandardised: null, belowEnglandLow: null, belowEngland: null, belowEnglandHigh: null, shortForAge: null })
    expect(rowOf(model, 'crude')).toMatchObject({ value: 'not known', drawn: null })
    expect(rowOf(model, 'belowEngland')).toMatchObject({ value: 'not known', range: null, drawn: null })
    expect(model.sentences[1]).toBe('A month of the year is missing, so its scans are not held against England’s.')
  })

  test('a region’s figures are sums over its boards', () => {
    expect(needed({}, 'region').groups[2]?.note).toContain('The region’s and England’s figures are sums over boards')
  })
})

test('a provider has no residents, and so no need', () => {
  expect(needOf(handAnswer({ place: { level: 'provider' } }))).toBeNull()
})
