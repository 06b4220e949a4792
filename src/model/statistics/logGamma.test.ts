import { expect, test } from 'vitest'
import { logGamma } from './logGamma'

test('a half: the square root of π; 1 and 2: nothing', () => {
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 11)
  expect(logGamma(1)).toBeCloseTo(0, 11)
  expect(logGamma(2)).toBeCloseTo(0, 11)
})

test('factorials, against a sum of logarithms', () => {
  let sum = 0
  for (let n = 1; n <= 2000; n++) {
    sum += Math.log(n)
    expect(Math.abs(logGamma(n + 1) - sum)).toBeLessThan(1e-12 * Math.max(1, sum))
  }
})
