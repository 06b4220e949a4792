import { expect, test } from 'vitest'
import { figureInterval, placeDifference } from './placeDifference'

const share = { interval: 'wilson', unit: 'share' } as const
const rate = { interval: 'byar', unit: 'per_1000_aged_50_plus' } as const
const none = { estimated: false, months: [] }
const of = (numerator: number, denominator: number, months: readonly (number | null)[] = []) => ({ ...none, value: numerator / denominator, numerator, denominator, months })

// Newcombe 1998, Statistics in Medicine 17:873, table II, method 10: 56/70 less 48/80 is 0.20, interval 0.0524 to 0.3339.
test('two shares differ by Newcombe’s interval', () => {
  const { difference, interval, counting } = placeDifference(share, of(56, 70), of(48, 80), false)
  expect(difference).toBeCloseTo(0.2, 10)
  expect(interval?.low).toBeCloseTo(0.0524, 4)
  expect(interval?.high).toBeCloseTo(0.3339, 4)
  expect(counting).toBe('beyond')
})

// By hand: Byar's limits are 82.27 to 122.7 for 101 and 81.4 to 121.6 for 100 (Breslow and Day 1987). Per 1,000 of 10,000
// people the rates are 10.1 and 10.0; hypot(1.87, 2.16) = 2.86 either way, about 0.1.
test('two rates that counting could part are told as such', () => {
  const one = { ...none, value: 10.1, numerator: 101, denominator: 10_000 }
  const other = { ...none, value: 10, numerator: 100, denominator: 10_000 }
  const { interval, counting } = placeDifference(rate, one, other, false)
  expect(interval?.low).toBeCloseTo(-2.76, 1)
  expect(interval?.high).toBeCloseTo(2.96, 1)
  expect(counting).toBe('within')
})

// By hand: changes of the first 0.1, 0.3 (the gap takes none across), median 0.2; of the second 0.05.
test('an ordinary month is that of the place where it is larger, and no change is taken across a gap', () => {
  const base = of(50, 100, [0.5, 0.55, 0.5])
  const far = placeDifference(share, of(80, 100, [0.2, 0.3, null, 0.5, 0.8]), base, false)
  expect(far.ordinaryChange).toBeCloseTo(0.2, 10)
  expect(far.month).toBe('beyond')
  expect(placeDifference(share, of(65, 100, [0.2, 0.3, null, 0.5, 0.8]), base, false).month).toBe('within')
  expect(placeDifference(share, of(80, 100, [0.2, null]), base, false)).toMatchObject({ ordinaryChange: null, month: 'unknown' })
})

test('no interval for an estimate, for people counted in both, or where a figure is missing', () => {
  const base = of(1, 10)
  expect(placeDifference(share, { ...of(5, 10), estimated: true }, base, false)).toMatchObject({ difference: 0.4, interval: null, counting: 'unknown' })
  expect(placeDifference(share, of(5, 10), base, true)).toMatchObject({ difference: 0.4, interval: null, counting: 'unknown' })
  expect(placeDifference(share, { ...none, value: null, numerator: null, denominator: 0 }, base, false)).toMatchObject({ difference: null, interval: null, month: 'unknown' })
  expect(figureInterval(share, { ...of(5, 10), estimated: true })).toBeNull()
})
