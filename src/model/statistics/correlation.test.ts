import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pearson, spearman } from './correlation'

const anscombeX = [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5]
const anscombeY = [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68]

test('Anscombe’s first data set: 0.816 (Anscombe 1973), 0.4244 to 0.9507 (second implementation: scipy.stats.pearsonr 1.17)', () => {
  const found = pearson(anscombeX, anscombeY)
  expect(found?.coefficient).toBeCloseTo(0.816, 3)
  expect(found?.interval?.low).toBeCloseTo(0.4243912, 6)
  expect(found?.interval?.high).toBeCloseTo(0.9506933, 6)
  expect(found?.pairs).toBe(11)
})

test('Spearman with equal values: 0.8700, 0.5841 to 0.9638 (Bonett, statpsych manual, ci.spear)', () => {
  const y = [21, 4, 9, 12, 35, 18, 10, 22, 24, 1, 6, 8, 13, 16, 19]
  const x = [67, 28, 30, 28, 52, 40, 25, 37, 44, 10, 14, 20, 28, 40, 51]
  const found = spearman(x, y)
  expect(found?.coefficient).toBeCloseTo(0.8699639, 7)
  expect(found?.interval?.low).toBeCloseTo(0.5840951, 6)
  expect(found?.interval?.high).toBeCloseTo(0.9638297, 6)
})

test('a pair with a missing value is left out', () => {
  const found = pearson([null, ...anscombeX, 3], [1, ...anscombeY, null])
  expect(found).toEqual(pearson(anscombeX, anscombeY))
})

test('three pairs have no interval, one has no correlation, nor has what does not vary', () => {
  expect(pearson([1, 2, 3], [1, 3, 2])).toEqual({ coefficient: 0.5, interval: null, pairs: 3 })
  expect(pearson([1], [2])).toBeNull()
  expect(spearman([], [])).toBeNull()
  expect(pearson([1, 2, 3, 4], [5, 5, 5, 5])).toBeNull()
  expect(pearson([1, 2, 3, 4, 5, 6], [0.1, 0.1, 0.1, 0.1, 0.1, 0.1])).toBeNull()
  expect(spearman([null, 2], [1, null])).toBeNull()
})

test('in step throughout: 1, with no room about it; in order but not in step, Spearman alone is 1', () => {
  expect(pearson([1, 2, 3, 4], [2, 4, 6, 8])).toEqual({ coefficient: 1, interval: { low: 1, high: 1 }, pairs: 4 })
  expect(spearman([1, 2, 3, 4], [1, 10, 100, 1000])?.coefficient).toBe(1)
  expect(pearson([1, 2, 3, 4], [1, 10, 100, 1000])?.coefficient).toBeLessThan(0.9)
})

test('within bounds, alike both ways round, and unmoved by a change of unit', () => {
  const pair = fc.tuple(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -30, max: 30 }))
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 40 }), (pairs) => {
      const x = pairs.map(([left]) => left)
      const y = pairs.map(([, right]) => right)
      for (const of of [pearson, spearman]) {
        const found = of(x, y)
        expect(of(y, x)?.coefficient ?? null).toBe(found?.coefficient ?? null)
        expect(of(x.map((value) => value * 4 + 8), y)?.coefficient ?? 0).toBeCloseTo(found?.coefficient ?? 0, 9)
        if (!found?.interval) continue
        expect(found.interval.low).toBeLessThanOrEqual(found.coefficient + 1e-12)
        expect(found.interval.high).toBeGreaterThanOrEqual(found.coefficient - 1e-12)
      }
    }),
  )
})
