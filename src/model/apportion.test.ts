import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apportion } from './apportion'

test('ten people over a third, a third, a third: the first gets the odd one (by hand)', () => {
  expect(apportion(10, [1 / 3, 1 / 3, 1 / 3])).toEqual([4, 3, 3])
})

test('seven over 58.9, 22.9 and 18.2 per cent (by hand: 4.123, 1.603, 1.274)', () => {
  expect(apportion(7, [0.589, 0.229, 0.182])).toEqual([4, 2, 1])
})

test('parts are whole, add up, and lie within one of the exact part', () => {
  const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000 }), weights, (count, given) => {
      const sum = given.reduce((a, b) => a + b, 0)
      const shares = given.map((weight) => weight / sum)
      const parts = apportion(count, shares)
      expect(parts.reduce((a, b) => a + b, 0)).toBe(count)
      parts.forEach((part, i) => expect(Math.abs(part - count * (shares[i] ?? 0))).toBeLessThan(1.001))
    }),
  )
})

test('shares that miss the whole are refused', () => {
  expect(() => apportion(5, [0.5, 0.4])).toThrow('not to 1')
})
