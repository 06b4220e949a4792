import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadPoints } from './spreadPoints'

const box = { width: 724, height: 700 }
const gaps = (points: readonly (readonly [number, number])[]) => points.flatMap(([x, y], index) => points.slice(index + 1).map(([a, b]) => Math.hypot(a - x, b - y)))

test('two points move half of what is missing each, along their line', () => {
  expect(spreadPoints([[300, 300], [310, 300]], 30, box)).toEqual([[289.9, 300], [320.2, 300]])
})

test('points far enough apart stay where they are', () => {
  expect(spreadPoints([[100, 100], [200, 100]], 50, box)).toEqual([[100, 100], [200, 100]])
})

test('a dozen points anywhere, even in one place, come to stand clear of one another inside the box', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: box.width }), fc.integer({ min: 0, max: box.height }))
  fc.assert(fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), (points) => {
    const found = spreadPoints(points, 44, box)
    expect(Math.min(...gaps(found))).toBeGreaterThanOrEqual(43.7)
  }), { numRuns: 200 })
  expect(Math.min(...gaps(spreadPoints(Array<[number, number]>(9).fill([0, 0]), 44, box)))).toBeGreaterThanOrEqual(43.7)
})
