import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wilson } from './wilson'

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

test('a share lies inside its interval', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.float({ min: 0, max: 1, noNaN: true }), (whole, fraction) => {
      const part = Math.round(whole * fraction)
      const { low, high } = wilson(part, whole)
      expect(low).toBeLessThanOrEqual(part / whole + 1e-12)
      expect(high).toBeGreaterThanOrEqual(part / whole - 1e-12)
    }),
  )
})
