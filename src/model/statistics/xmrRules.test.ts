import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cause, xmrCauses } from './xmrRules'

// All series here are worked by hand: mean 0, limits ±3, so two thirds of the way is ±2.
const limits = { mean: 0, upper: 3, lower: -3, meanMovingRange: 3 / 2.66 }
const where = (cause: Cause, values: (number | null)[]) =>
  xmrCauses(values, limits).flatMap((causes, i) => (causes.includes(cause) ? [i] : []))

test('outside: past a limit, not on it', () => {
  expect(where('outside', [0, 3, 3.01, -3, -3.01, null])).toEqual([2, 4])
})

test('shift: seven on one side, all marked; six are none', () => {
  expect(where('shift', [-1, 1, 1, 1, 1, 1, 1, -1])).toEqual([])
  expect(where('shift', [-1, 1, 1, 1, 1, 1, 1, 1, -1])).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(where('shift', [-1, -1, -1, -1, -1, -1, -1, -1])).toHaveLength(8)
})

test('shift: a point on the mean, or a missing one, ends the run', () => {
  expect(where('shift', [1, 1, 1, 0, 1, 1, 1, 1])).toEqual([])
  expect(where('shift', [1, 1, 1, null, 1, 1, 1, 1])).toEqual([])
})

test('trend: seven points rising or falling, so six changes; six points are none', () => {
  expect(where('trend', [0.5, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.1])).toEqual([])
  expect(where('trend', [0.5, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.1])).toEqual([1, 2, 3, 4, 5, 6, 7])
  expect(where('trend', [7, 6, 5, 4, 3, 2, 1])).toEqual([0, 1, 2, 3, 4, 5, 6])
})

test('trend: equal neighbours, or a missing value, end it', () => {
  expect(where('trend', [1, 2, 3, 4, 4, 5, 6, 7])).toEqual([])
  expect(where('trend', [1, 2, 3, 4, null, 5, 6, 7])).toEqual([])
})

test('two of three beyond two thirds on one side: those two are marked, the third is not', () => {
  expect(where('two of three', [0, 2.5, 0.5, 2.1, 0])).toEqual([1, 3])
  expect(where('two of three', [-2.5, -2.5, 1])).toEqual([0, 1])
  expect(where('two of three', [0, 2.5, -2.5, 0])).toEqual([])
  expect(where('two of three', [2, 2, 2])).toEqual([])
  expect(where('two of three', [2.5, null, 2.5, 0])).toEqual([])
  expect(where('two of three', [0, 2.5, 0, 0, 2.5, 0])).toEqual([])
})

test('two of three: a point past the limit counts as beyond', () => {
  expect(where('two of three', [3.5, 0, 2.5])).toEqual([0, 2])
})

test('upside down or backwards, the same points are marked', () => {
  const value = fc.option(fc.integer({ min: -35, max: 35 }).map((tenths) => tenths / 10), { freq: 12 })
  fc.assert(
    fc.property(fc.array(value, { maxLength: 40 }), (values) => {
      const causes = xmrCauses(values, limits)
      expect(xmrCauses(values.map((of) => (of === null ? null : -of)), limits)).toEqual(causes)
      expect(xmrCauses([...values].reverse(), limits)).toEqual([...causes].reverse())
    }),
  )
})
