import { expect, test } from 'vitest'
import { dampedTrend } from './dampedTrend'

const historyOf = (values: (number | null)[]) => ({ values, published: values, months: values.map(() => '2024-01'), index: [] })

test('a level that stays is forecast to stay, also over a gap', () => {
  for (const values of [[500, 500, 500, 500], [500, null, 500, null]]) {
    const ahead = dampedTrend(historyOf(values), 'log')
    expect([ahead(1), ahead(12)]).toEqual([expect.closeTo(500, 6), expect.closeTo(500, 6)])
  }
})

test('a place without a value has no forecast', () => {
  expect(dampedTrend(historyOf([null, 0]), 'log')(1)).toBeNull()
})

test('growth goes on, less and less', () => {
  const ahead = dampedTrend(historyOf(Array.from({ length: 24 }, (_, i) => 100 * 1.05 ** i)), 'log')
  const steps = [1, 2, 3, 4].map((months) => Math.log((ahead(months) ?? NaN) / (months === 1 ? 100 * 1.05 ** 23 : (ahead(months - 1) ?? NaN))))
  expect(steps[0]).toBeGreaterThan(0.03)
  for (const [i, step] of steps.entries()) if (i > 0) expect(step).toBeLessThan(steps[i - 1]!)
})
