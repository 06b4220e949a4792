import { expect, test } from 'vitest'
import { quickScale } from './breaks'

test('five classes of as many areas each, at round breaks', () => {
  // 1 to 100: quantiles by linear interpolation are 20.8, 40.6, 60.4 and 80.2; a twentieth of the range is 5.
  const scale = quickScale(Array.from({ length: 100 }, (_, index) => index + 1))
  expect(scale.thresholds).toEqual([20, 40, 60, 80])
  expect([1, 20, 59.9, 80, 100].map((value) => scale.classOf(value))).toEqual([0, 1, 2, 4, 4])
})

test('values that are alike have fewer classes, and always one colour more than breaks', () => {
  for (const values of [[], [5], [5, 5, 5], [0, 0, 0, 1], [0.001, 0.0011]]) {
    const scale = quickScale(values)
    const { thresholds, colours, labels } = scale
    expect(colours.length).toBe(thresholds.length + 1)
    expect(labels.length).toBe(thresholds.length)
    for (const value of values) expect(colours[scale.classOf(value)]).toBeDefined()
  }
  expect(quickScale([5, 5, 5]).thresholds).toEqual([])
})
