import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths } from '../months'
import { forecast } from './forecast'
import { smoothedShare } from './scale'
import { testsForecast } from './tests'

/** Twelve effects, January first, all nought but those given. */
const indexWith = (effects: Record<number, number>) => Array.from({ length: 12 }, (_, i) => effects[i + 1] ?? 0)
const anyIndex = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 })

describe('forecast', () => {
  test('by hand: 1,000 waiting in March, where March is 0.05 above and June 0.02 below', () => {
    expect(forecast(1000, '2026-03', '2026-06', indexWith({ 3: 0.05, 6: -0.02 }), 'log')).toBeCloseTo(1000 * Math.exp(-0.07), 9)
  })

  test('by hand: a share of 20% is odds of 1 to 4; December doubles the odds, so 2 to 4', () => {
    expect(forecast(0.2, '2025-11', '2025-12', indexWith({ 12: Math.log(2) }), 'logit')).toBeCloseTo(1 / 3, 12)
  })

  test('a list of nobody stays one', () => {
    expect(forecast(0, '2025-11', '2025-12', indexWith({ 12: 1 }), 'log')).toBe(0)
  })

  test('twelve months on, it is the last value', () => {
    fc.assert(fc.property(anyIndex, fc.integer({ min: 0, max: 40 }), fc.double({ min: 0.001, max: 0.999, noNaN: true }), (index, since, last) => {
      const from = addMonths('2023-04', since)
      for (const scale of ['log', 'logit'] as const) expect(forecast(last, from, addMonths(from, 12), index, scale)).toBeCloseTo(last, 9)
    }))
  })

  test('two steps are one', () => {
    fc.assert(fc.property(anyIndex, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (index, last) => {
      const there = forecast(last, '2026-03', '2026-07', index, 'logit')
      expect(forecast(there, '2026-07', '2026-10', index, 'logit')).toBeCloseTo(forecast(last, '2026-03', '2026-10', index, 'logit'), 9)
    }))
  })

  test('a share stays between none and all, for any counts', () => {
    fc.assert(fc.property(anyIndex, fc.nat(500), fc.nat(500), (index, longer, shorter) => {
      const share = forecast(smoothedShare(longer, longer + shorter), '2026-03', '2026-12', index, 'logit')
      expect(share).toBeGreaterThan(0)
      expect(share).toBeLessThan(1)
    }))
  })
})

describe('testsForecast', () => {
  test('by hand: 100 tests a month, and one month of the year at a fourth more', () => {
    // The mean of the pattern is (11 + 1.25) / 12.
    const index = indexWith({ 1: Math.log(1.25) })
    expect(testsForecast([90, 110], index, '2026-01')).toBeCloseTo((100 * 1.25 * 12) / 12.25, 9)
    expect(testsForecast([90, 110], index, '2026-02')).toBeCloseTo((100 * 12) / 12.25, 9)
  })

  test('twelve months come to twelve times the mean', () => {
    fc.assert(fc.property(anyIndex, fc.array(fc.nat(3000), { minLength: 1, maxLength: 12 }), (index, months12) => {
      const year = Array.from({ length: 12 }, (_, i) => testsForecast(months12, index, addMonths('2026-04', i)))
      const mean = months12.reduce((sum, tests) => sum + tests, 0) / months12.length
      expect(year.reduce((sum, tests) => sum + tests, 0)).toBeCloseTo(12 * mean, 6)
    }))
  })

  test('no months, no forecast', () => {
    expect(testsForecast([], indexWith({}), '2026-04')).toBeNaN()
  })
})
