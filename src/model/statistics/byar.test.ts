import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byar } from './byar'

test('Byar comes within 1% of the exact Poisson limits of 20 (12.217 to 30.888)', () => {
  const { low, high } = byar(20)
  expect(Math.abs(low / 12.217 - 1)).toBeLessThan(0.01)
  expect(Math.abs(high / 30.888 - 1)).toBeLessThan(0.01)
})

test('Byar of nothing starts at nothing', () => {
  expect(byar(0).low).toBe(0)
  expect(byar(0).high).toBeGreaterThan(2.5)
})

test('a count lies inside its interval', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), (count) => {
      const { low, high } = byar(count)
      expect(low).toBeLessThanOrEqual(count)
      expect(high).toBeGreaterThanOrEqual(count)
    }),
  )
})
