import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths } from '../months'
import { detrend } from './detrend'
import { monthIndex } from './monthIndex'

const monthsFrom = (first: string, count: number) => Array.from({ length: count }, (_, i) => addMonths(first, i))

describe('detrend', () => {
  test('takes out any parabola, with gaps in time', () => {
    const points = [0, 1, 2, 5, 6, 9].map((at) => ({ at, value: 3 - 2 * at + 0.5 * at * at }))
    for (const left of detrend(points)) expect(left).toBeCloseTo(0, 10)
  })

  test('by hand: 0, 0, 1, 0, 0', () => {
    // Mean 0.2; no slope; t² − 2 is (2, −1, −2, −1, 2), its coefficient −2/14. Residual = y − 0.2 + (t² − 2) / 7.
    const left = detrend([0, 0, 1, 0, 0].map((value, at) => ({ at, value })))
    const expected = [3, -12, 18, -12, 3].map((part) => part / 35)
    left.forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 12))
  })

  test('leaves nothing of three values or fewer', () => {
    for (const count of [0, 1, 2, 3]) {
      for (const left of detrend([4, 9, 7].slice(0, count).map((value, at) => ({ at, value })))) expect(left).toBeCloseTo(0, 12)
    }
  })
})

describe('monthIndex', () => {
  test('by hand: five months, of which March stands out by a factor of e', () => {
    // Logs 0, 0, 1, 0, 0 leave (3, −12, 18, −12, 3) / 35; seen once, each counts half; they sum to nought already.
    const index = monthIndex([1, 1, Math.E, 1, 1], monthsFrom('2024-01', 5), 'log')
    const expected = [3, -12, 18, -12, 3, 0, 0, 0, 0, 0, 0, 0].map((part) => part / 70)
    index.forEach((effect, i) => expect(effect).toBeCloseTo(expected[i]!, 12))
  })

  test('three years of the same December are drawn to nought by a quarter, and what the trend takes with it', () => {
    const months = monthsFrom('2023-01', 36)
    const index = monthIndex(months.map((month) => (month.endsWith('-12') ? 1100 : 1000)), months, 'log')
    expect(index[11]).toBeGreaterThan(0.6 * Math.log(1.1))
    expect(index[11]).toBeLessThan(0.75 * Math.log(1.1))
  })

  const series = fc.array(fc.option(fc.double({ min: 0.01, max: 0.99, noNaN: true })), { minLength: 1, maxLength: 48 })

  test('sums to nought, whatever is missing', () => {
    fc.assert(fc.property(series, (values) => {
      const index = monthIndex(values, monthsFrom('2023-04', values.length), 'logit')
      expect(index).toHaveLength(12)
      expect(index.reduce((sum, effect) => sum + effect, 0)).toBeCloseTo(0, 9)
    }))
  })

  test('does not mind the size of the place', () => {
    fc.assert(fc.property(series, fc.double({ min: 0.1, max: 1000, noNaN: true }), (values, times) => {
      const months = monthsFrom('2023-04', values.length)
      const larger = monthIndex(values.map((value) => (value === null ? null : value * times)), months, 'log')
      monthIndex(values, months, 'log').forEach((effect, i) => expect(larger[i]).toBeCloseTo(effect, 8))
    }))
  })

  test('lists of nobody, and shares of none or all, take no part', () => {
    const months = monthsFrom('2024-01', 14)
    const values = months.map((_, i) => 0.1 + 0.01 * (i % 5))
    const with01 = values.map((value, i) => (i === 3 ? 0 : i === 7 ? 1 : value))
    const withGaps = values.map((value, i) => (i === 3 || i === 7 ? null : value))
    expect(monthIndex(with01, months, 'logit')).toEqual(monthIndex(withGaps, months, 'logit'))
  })
})
