import fc from 'fast-check'
import { expect, test } from 'vitest'
import { theilSen } from './theilSen'

test('by hand: of the 21 slopes in 1, 2, 3, 4, 5, 16, 7 the 15 without the odd value are 1, so the median is', () => {
  expect(theilSen([1, 2, 3, 4, 5, 16, 7])?.slope).toBe(1)
})

test('its interval is 1 to 3.5; with gaps and equal values 1.75, 1.5 to 2.2 (second implementation: scipy.stats.theilslopes 1.17)', () => {
  expect(theilSen([1, 2, 3, 4, 5, 16, 7])).toEqual({ slope: 1, interval: { low: 1, high: 3.5 } })
  const gapped = theilSen([10, 15, 14, null, 20, 22, 21, 25, 28, null, 27, 31])
  expect(gapped?.slope).toBeCloseTo(1.75, 9)
  expect(gapped?.interval?.low).toBeCloseTo(1.5, 9)
  expect(gapped?.interval?.high).toBeCloseTo(2.2, 9)
  const tied = theilSen([3, 3, 5, 5, 5, 8, 4, 9, 9, 12])
  expect(tied?.slope).toBeCloseTo(1.0, 9)
  expect(tied?.interval?.low).toBeCloseTo(0.3333333333333333, 9)
  expect(tied?.interval?.high).toBeCloseTo(1.1666666666666667, 9)
})

test('too little to go on: one value has no slope, four have no interval, five have one', () => {
  expect(theilSen([null, 3, null])).toBeNull()
  expect(theilSen([])).toBeNull()
  expect(theilSen([1, 2, 4, 3])?.interval).toBeNull()
  expect(theilSen([1, 2, 4, 3, 6])?.interval).toEqual({ low: -1, high: 3 })
})

test('a straight line has its own slope, with no room about it; all alike, none', () => {
  expect(theilSen([2, 5, null, 11, 14, 17])).toEqual({ slope: 3, interval: { low: 3, high: 3 } })
  expect(theilSen([4, 4, 4, 4, 4])).toEqual({ slope: 0, interval: { low: 0, high: 0 } })
})

test('the slope lies in its interval and turns with the series', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer({ min: -50, max: 50 }), { freq: 6 }), { maxLength: 36 }), (values) => {
      const found = theilSen(values)
      const turned = theilSen(values.map((value) => (value === null ? null : -value)))
      expect(-(turned?.slope ?? 0)).toBeCloseTo(found?.slope ?? 0, 9)
      if (!found?.interval) return
      expect(found.interval.low).toBeLessThanOrEqual(found.slope)
      expect(found.interval.high).toBeGreaterThanOrEqual(found.slope)
    }),
  )
})
