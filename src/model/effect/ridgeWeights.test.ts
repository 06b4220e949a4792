import { expect, test } from 'vitest'
import { ridgeWeights } from './ridgeWeights'

test('by hand: one month, donors at 1 and -1, target 1, strength 1', () => {
  // Equal weights leave 1. The mean square is (1 + 1) / 1 = 2, so 1 / (2 + 1 × 2) = 1/4: weights 1/2 + 1/4 and 1/2 - 1/4.
  expect(ridgeWeights([[1], [-1]], [1], 1)).toEqual([0.75, 0.25])
})

test('no penalty fits the month, an endless one leaves equal weights', () => {
  const [first, second] = ridgeWeights([[1], [-1]], [1], 0)
  expect(first).toBeCloseTo(1, 12)
  expect(second).toBeCloseTo(0, 12)
  expect(ridgeWeights([[1], [-1]], [1], 1e12)[0]).toBeCloseTo(0.5, 9)
})
