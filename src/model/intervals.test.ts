import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byar, countRatio, shareDifference, wilson } from './intervals'

test('Wilson: 81 of 263 gives 0.2553 to 0.3662 (Newcombe 1998, table I)', () => {
  const { low, high } = wilson(81, 263)
  expect(low).toBeCloseTo(0.2553, 4)
  expect(high).toBeCloseTo(0.3662, 4)
})

test('Wilson: 0 of 20 gives 0 to 0.1611, 1 of 29 gives 0.0061 to 0.1718 (Newcombe 1998)', () => {
  expect(wilson(0, 20).low).toBe(0)
  expect(wilson(0, 20).high).toBeCloseTo(0.1611, 4)
  expect(wilson(1, 29).low).toBeCloseTo(0.0061, 4)
  expect(wilson(1, 29).high).toBeCloseTo(0.1718, 4)
})

test('Byar comes within 1% of the exact Poisson limits of 20 (12.217 to 30.888)', () => {
  const { low, high } = byar(20)
  expect(Math.abs(low / 12.217 - 1)).toBeLessThan(0.01)
  expect(Math.abs(high / 30.888 - 1)).toBeLessThan(0.01)
})

test('Byar of nothing starts at nothing', () => {
  expect(byar(0).low).toBe(0)
  expect(byar(0).high).toBeGreaterThan(2.5)
})

test('ratio of 400 to 100: 4 divided and multiplied by exp(1.96 × √(0.0025 + 0.01)) = 1.245', () => {
  const { low, high } = countRatio(400, 100)
  expect(low).toBeCloseTo(4 / 1.245, 2)
  expect(high).toBeCloseTo(4 * 1.245, 2)
})

test('difference: 56 of 70 less 48 of 80 gives 0.0524 to 0.3339 (Newcombe 1998, method 10)', () => {
  const { low, high } = shareDifference({ part: 56, whole: 70 }, { part: 48, whole: 80 })
  expect(low).toBeCloseTo(0.0524, 4)
  expect(high).toBeCloseTo(0.3339, 4)
})

test('every interval holds its value and stays in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.float({ min: 0, max: 1, noNaN: true }), (whole, fraction) => {
      const part = Math.round(whole * fraction)
      const share = wilson(part, whole)
      expect(share.low).toBeLessThanOrEqual(part / whole + 1e-12)
      expect(share.high).toBeGreaterThanOrEqual(part / whole - 1e-12)
      const count = byar(part)
      expect(count.low).toBeLessThanOrEqual(part)
      expect(count.high).toBeGreaterThanOrEqual(part)
    }),
  )
})
