import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageWeights } from '~/contracts/need'
import { type Assumptions, assumptionsOf, type Parameter } from './assumptions'
import { expectedFractures } from './expectedFractures'
import { aged50, agedFrom, type Residents } from './residents'
import { bestQuarterRate, scansBelow, standardisedRate } from './scanGap'

/** England, mid-2024 (ONS): bands of women and men add up to the published 22,134,009, 10,981,092, 5,461,142 and 1,484,012. */
const england: Residents = {
  all: 58_620_101,
  women: { '50_to_64': 5_690_760, '65_to_74': 2_865_569, '75_to_84': 2_158_916, '85_plus': 914_385 },
  men: { '50_to_64': 5_462_157, '65_to_74': 2_654_381, '75_to_84': 1_818_214, '85_plus': 569_627 },
}

const rows: Parameter[] = [
  ['fracture_rate_women_50plus', 15.54], ['fracture_rate_men_50plus', 7.18],
  ['hip_fracture_rate_women_50plus', 3.35], ['hip_fracture_rate_men_50plus', 1.34],
  ['fragility_fractures_england_wales_year', 347_770], ['fragility_fractures_uk_year', 549_000],
  ['hip_fractures_england_wales_ni_year', 70_000], ['hip_fractures_uk_year', 105_000],
  ['residents_uk_mid2024', 69_281_400], ['residents_england_wales_mid2024', 61_806_682], ['residents_northern_ireland_mid2024', 1_930_000],
  ['fls_share_uncovered', 43, null, 49], ['fls_share_needing_dexa', 60, 35, 90], ['fls_share_already_scanned', 16, 0, 35],
  ['scanners_per_million_needed', 10.6, 4.21, 17.6], ['extra_scans_per_wave1_scanner', 2231],
  ['throughput_new_cdc_grantham', 947], ['throughput_year_leeds_per_machine', 5500], ['appointment_minutes_planning_range', 20, 15, 30],
].map(([id, value, low = null, high = null]) => ({ id, value, low, high }) as Parameter)
const assumptions = assumptionsOf(rows, england)

const people = fc.integer({ min: 1, max: 500_000 })
const bands = fc.record({ '50_to_64': people, '65_to_74': people, '75_to_84': people, '85_plus': people })
const someResidents: fc.Arbitrary<Residents> = fc.record({ all: fc.integer({ min: 4_000_000, max: 9_000_000 }), women: bands, men: bands })
const weight = fc.constantFrom(...ageWeights)

const scaled = (of: Residents, by: number): Residents => {
  const each = (found: Residents['women']) => Object.fromEntries(Object.entries(found).map(([band, count]) => [band, count * by])) as Residents['women']
  return { all: of.all * by, women: each(of.women), men: each(of.men) }
}
const plus = (a: Residents, b: Residents): Residents => {
  const each = (x: Residents['women'], y: Residents['women']) => Object.fromEntries(Object.entries(x).map(([band, count]) => [band, count + y[band as keyof typeof y]])) as Residents['women']
  return { all: a.all + b.all, women: each(a.women, b.women), men: each(a.men, b.men) }
}
/** A constant per cent of sixteen rates that climb with age: enough to weight by. */
const rated = (): Assumptions => {
  const climb = (start: number) => ({ '50_to_64': start, '65_to_74': start * 2, '75_to_84': start * 4, '85_plus': start * 8 })
  return { ...assumptions, byAge: { any: { women: climb(8), men: climb(4) }, hip: { women: climb(1), men: climb(0.5) } } }
}

describe('England', () => {
  test('residents are those published', () => {
    expect(aged50(england)).toBe(22_134_009)
    expect([agedFrom(england, '65_to_74'), agedFrom(england, '75_to_84'), agedFrom(england, '85_plus')]).toEqual([10_981_092, 5_461_142, 1_484_012])
  })

  test('three totals of fractures: one rate per sex; 347,770 in England and Wales; 549,000 in the UK', () => {
    const women = 5_690_760 + 2_865_569 + 2_158_916 + 914_385
    const men = 22_134_009 - women
    expect(assumptions.fractures.low).toBeCloseTo(0.01554 * women + 0.00718 * men, 6)
    expect(assumptions.fractures.central).toBeCloseTo((347_770 * 58_620_101) / 61_806_682, 6)
    expect(assumptions.fractures.high).toBeCloseTo((549_000 * 58_620_101) / 69_281_400, 6)
  })

  test('a missing parameter is named', () => {
    expect(() => assumptionsOf(rows.filter(({ id }) => id !== 'hip_fractures_uk_year'), england)).toThrow('Parameter hip_fractures_uk_year has no value.')
  })
})

test('rates by age are used once all sixteen are known, and not before', () => {
  const ages = ['50_64', '65_74', '75_84', '85_plus'].flatMap((band) => ['women', 'men'].flatMap((sex) => ['', 'hip_'].map((kind) => `${kind}fracture_rate_${sex}_${band}`)))
  const withRates = (ids: readonly string[]) => assumptionsOf([...rows, ...ids.map((id) => ({ id, value: 2, low: null, high: null }))], england)
  expect(ages).toHaveLength(16)
  expect(withRates(ages.slice(1)).byAge).toBeNull()
  expect(withRates(ages).byAge?.hip.men['85_plus']).toBe(2)
})

describe('expected fractures', () => {
  test('by hand: an area with a tenth of those aged 65+ and a fifth of those aged 85+', () => {
    const area: Residents = {
      all: 1,
      women: { '50_to_64': 0, '65_to_74': 801_307, '75_to_84': 0, '85_plus': 296_802 },
      men: { '50_to_64': 0, '65_to_74': 0, '75_to_84': 0, '85_plus': 0 },
    }
    // 1,098,109 of 10,981,092 are a tenth; 296,802 of 1,484,012 a fifth.
    const found = expectedFractures(area, england, assumptions, 'usual')
    expect(found.hips.central).toBeCloseTo(assumptions.hips.central * (296_802 / 1_484_012), 6)
    expect(found.fractures.central).toBeCloseTo((assumptions.fractures.central - assumptions.hips.central) * (1_098_109 / 10_981_092) + found.hips.central, 6)
  })

  test('parts add up to the whole, at low, central and high, under every weight', () => {
    fc.assert(fc.property(someResidents, someResidents, weight, fc.boolean(), (one, two, weights, byAge) => {
      const whole = plus(one, two)
      const given = byAge ? rated() : assumptions
      const parts = [one, two].map((area) => expectedFractures(area, whole, given, weights))
      for (const level of ['low', 'central', 'high'] as const) {
        expect(parts.reduce((sum, part) => sum + part.fractures[level], 0)).toBeCloseTo(given.fractures[level], 3)
        expect(parts.reduce((sum, part) => sum + part.hips[level], 0)).toBeCloseTo(given.hips[level], 3)
      }
    }))
  })

  test('low ≤ central ≤ high, and hips are part of all', () => {
    fc.assert(fc.property(someResidents, weight, (area, weights) => {
      const { fractures, hips } = expectedFractures(area, england, assumptions, weights)
      expect(fractures.low).toBeLessThanOrEqual(fractures.central)
      expect(fractures.central).toBeLessThanOrEqual(fractures.high)
      expect(hips.central).toBeLessThanOrEqual(fractures.central)
    }))
  })

  test('one rate per sex carries no age signal: moving people between bands changes nothing', () => {
    const young = { ...england, women: { '50_to_64': 100, '65_to_74': 0, '75_to_84': 0, '85_plus': 0 } }
    const old = { ...england, women: { '50_to_64': 0, '65_to_74': 0, '75_to_84': 0, '85_plus': 100 } }
    const of = (area: Residents, weights: 'one-rate' | 'usual') => expectedFractures(area, england, assumptions, weights).fractures.central
    expect(of(old, 'one-rate')).toBe(of(young, 'one-rate'))
    expect(of(old, 'usual')).toBeGreaterThan(of(young, 'usual'))
  })
})

describe('standardised rate', () => {
  test('is the crude rate where ages are as in England', () => {
    fc.assert(fc.property(fc.double({ min: 0.001, max: 0.5, noNaN: true }), fc.integer({ min: 1, max: 90_000 }), weight, (part, scans, weights) => {
      const area = scaled(england, part)
      const { fractures } = expectedFractures(area, england, assumptions, weights)
      const crude = scans / aged50(area)
      const rate = standardisedRate(scans, 601_689, fractures.central / assumptions.fractures.central, 601_689 / aged50(england))
      expect(rate / crude).toBeCloseTo(1, 9)
    }))
  })

  test('by hand: 300 of 1,000 scans where a quarter of fractures is expected, England 27 per 1,000', () => {
    expect(standardisedRate(300, 1000, 0.25, 27)).toBeCloseTo(32.4, 9)
  })
})

describe('scans below a rate', () => {
  test('by hand: 10,000 people at 0.03 would have 300; 250 done leaves 50; Byar of 250 is 219.98 to 282.96', () => {
    const { low, central, high } = scansBelow(250, 10_000, 0.03)
    expect(central).toBeCloseTo(50, 9)
    expect(low).toBeCloseTo(300 - 282.96, 1)
    expect(high).toBeCloseTo(300 - 219.98, 1)
  })

  test('is never negative, and ordered', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0.001, max: 0.1, noNaN: true }), (scans, people, rate) => {
      const { low, central, high } = scansBelow(scans, people, rate)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(low).toBeLessThanOrEqual(central)
      expect(central).toBeLessThanOrEqual(high)
    }))
  })

  test('the best quarter begins at the 75th percentile (R type 7)', () => {
    // quantile(c(1, 2, 3, 4, 10), 0.75) is 4; of 1..4 it is 3.25.
    expect(bestQuarterRate([10, 1, 4, 2, 3])).toBe(4)
    expect(bestQuarterRate([1, 2, 3, 4])).toBe(3.25)
  })
})
