import { expect, test } from 'vitest'
import { xmrLimits } from './xmrLimits'

test('flow rates of ten batches: 50.81, mean moving range 1.8778, limits 45.82 and 55.80 (NIST/SEMATECH e-Handbook 6.3.2.2)', () => {
  const limits = xmrLimits([49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1])
  expect(limits?.mean).toBeCloseTo(50.81, 6)
  expect(limits?.meanMovingRange).toBeCloseTo(1.8778, 4)
  // NIST multiplies by 3 / 1.128 = 2.6596, Making Data Count by 2.66.
  expect(limits?.lower).toBeCloseTo(45.8159, 2)
  expect(limits?.upper).toBeCloseTo(55.8041, 2)
})

test('the series of NHSRplotthedots’ vignette on outliers, by hand: 35 / 18 ± 2.66 × 32 / 17, no point screened', () => {
  const limits = xmrLimits([1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1])
  expect(limits?.mean).toBeCloseTo(1.9444, 4)
  expect(limits?.upper).toBeCloseTo(6.9515, 4)
  expect(limits?.lower).toBeCloseTo(-3.0626, 4)
})

test('a gap is left out of the mean and no moving range is taken across it', () => {
  expect(xmrLimits([10, 12, null, 30, 28])).toMatchObject({ mean: 20, meanMovingRange: 2 })
})

test('values all alike lie on the mean to the last digit', () => {
  expect(xmrLimits(Array.from({ length: 12 }, () => 0.1))).toEqual({ mean: 0.1, upper: 0.1, lower: 0.1, meanMovingRange: 0 })
})

test('without two neighbours there are no limits', () => {
  expect(xmrLimits([])).toBeNull()
  expect(xmrLimits([4, null, 5])).toBeNull()
})
