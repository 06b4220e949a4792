import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestInHull, optimalityGap } from './nearestInHull'

const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 9) as number)

// Worked by hand.
test.each([
  ['the foot of the perpendicular on a side', [[0, 0], [4, 0], [0, 4]], [1, -2], [0.75, 0.25, 0]],
  ['a corner, where the target lies beyond it', [[0, 0], [4, 0], [0, 4]], [9, -3], [0, 1, 0]],
  ['the middle of the long side', [[0, 0], [4, 0], [0, 4]], [5, 5], [0, 0.5, 0.5]],
  ['the target itself, inside: a quarter and three eighths twice', [[0, 0], [4, 0], [0, 4]], [1.5, 1.5], [0.25, 0.375, 0.375]],
  ['the only point there is', [[7, 7]], [0, 0], [1]],
])('%s', (_, points, target, weights) => {
  expect(nearestInHull(points, target).weights).toEqual(near(weights))
})

test('a hull without points is refused', () => {
  expect(() => nearestInHull([], [0])).toThrow(RangeError)
})

test('a certificate by hand: from the corner (0, 0) towards (1, -2) the side gains; twice 5 - 1 is 8', () => {
  // x = (0, 0) - (1, -2) = (-1, 2), x·x = 5; points less target: (-1, 2), (3, 2), (-1, 6) give x·p = 5, 1, 13.
  expect(optimalityGap([[0, 0], [4, 0], [0, 4]], [1, -2], [1, 0, 0])).toBe(8)
})

const value = fc.double({ min: -2, max: 2, noNaN: true })
const points = (dimensions: number, most: number) => fc.array(fc.array(value, { minLength: dimensions, maxLength: dimensions }), { minLength: 1, maxLength: most })
const squared = (mixed: readonly number[], target: readonly number[]) => mixed.reduce((sum, one, index) => sum + (one - (target[index] ?? 0)) ** 2, 0)
const mix = (all: readonly (readonly number[])[], weights: readonly number[]) =>
  (all[0] ?? []).map((_, dimension) => all.reduce((sum, point, index) => sum + (weights[index] ?? 0) * (point[dimension] ?? 0), 0))

test('weights are from nought, add up to one, and their gap certifies the optimum', () => {
  fc.assert(
    fc.property(points(6, 12), fc.array(value, { minLength: 6, maxLength: 6 }), (all, target) => {
      const { weights, gap } = nearestInHull(all, target)
      expect(weights.every((weight) => weight >= 0)).toBe(true)
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9)
      expect(gap).toBeLessThan(1e-7)
    }),
    { numRuns: 300 },
  )
})

test('a second method: no mixture on a fine grid of three points comes nearer', () => {
  fc.assert(
    fc.property(fc.array(fc.array(value, { minLength: 3, maxLength: 3 }), { minLength: 3, maxLength: 3 }), fc.array(value, { minLength: 3, maxLength: 3 }), (all, target) => {
      const found = squared(mix(all, nearestInHull(all, target).weights), target)
      const steps = Array.from({ length: 21 }, (_, index) => index / 20)
      const best = Math.min(...steps.flatMap((a) => steps.filter((b) => a + b <= 1).map((b) => squared(mix(all, [a, b, 1 - a - b]), target))))
      expect(found).toBeLessThanOrEqual(best + 1e-9)
    }),
  )
})
