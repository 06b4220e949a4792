import fc from 'fast-check'
import { expect, test } from 'vitest'
import { solvePositive } from './solvePositive'

test('by hand: 4x + 2y = 10 and 2x + 3y = 9 at x = 1.5, y = 2', () => {
  const [x, y] = solvePositive([[4, 2], [2, 3]], [10, 9])
  expect(x).toBeCloseTo(1.5, 12)
  expect(y).toBeCloseTo(2, 12)
})

test('a matrix that is not positive definite is refused', () => {
  expect(() => solvePositive([[1, 2], [2, 1]], [1, 1])).toThrow(RangeError)
})

test('what it finds solves the system, whatever the factor', () => {
  const factor = fc.array(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(factor, fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 4, maxLength: 4 }), (rows, right) => {
      const matrix = rows.map((a, i) => rows.map((b, j) => a.reduce((sum, value, k) => sum + value * (b[k] ?? 0), i === j ? 1 : 0)))
      const solved = solvePositive(matrix, right)
      matrix.forEach((row, i) => { expect(row.reduce((sum, value, j) => sum + value * (solved[j] ?? 0), 0)).toBeCloseTo(right[i] ?? NaN, 6) })
    }),
  )
})
