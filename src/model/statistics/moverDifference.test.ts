import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byar } from './byar'
import { moverDifference } from './moverDifference'
import { wilson } from './wilson'

const rate = (count: number, people: number) => {
  const { low, high } = byar(count)
  return { value: count / people, low: low / people, high: high / people }
}

test('from Wilson intervals it is Newcombe’s method 10: 9 of 10 less 3 of 10 gives 0.1705 to 0.8090 (Newcombe 1998, table II)', () => {
  const { low, high } = moverDifference({ value: 0.9, ...wilson(9, 10) }, { value: 0.3, ...wilson(3, 10) })
  expect(low).toBeCloseTo(0.1705, 4)
  expect(high).toBeCloseTo(0.809, 4)
})

test('rates, by hand: 10 in 4 to 17 less 6 in 3 to 11 gives 4 − √(6² + 5²) to 4 + √(7² + 3²)', () => {
  const { low, high } = moverDifference({ value: 10, low: 4, high: 17 }, { value: 6, low: 3, high: 11 })
  expect(low).toBeCloseTo(4 - 7.8102, 4)
  expect(high).toBeCloseTo(4 + 7.6158, 4)
})

test('large counts come to the normal interval, ±1.96 × √(a/m² + b/n²)', () => {
  const { low, high } = moverDifference(rate(40_000, 1_000_000), rate(22_500, 750_000))
  const spread = 1.959964 * Math.sqrt(40_000 / 1e12 + 22_500 / 5.625e11)
  expect(low).toBeCloseTo(0.01 - spread, 5)
  expect(high).toBeCloseTo(0.01 + spread, 5)
})

test('turned about, the difference changes its sign and nothing else', () => {
  const count = fc.integer({ min: 0, max: 5000 })
  fc.assert(
    fc.property(count, count, (a, b) => {
      const there = moverDifference(rate(a, 1000), rate(b, 1700))
      const back = moverDifference(rate(b, 1700), rate(a, 1000))
      expect(there.low).toBeCloseTo(-back.high, 9)
      expect(there.high).toBeCloseTo(-back.low, 9)
      expect(there.low).toBeLessThanOrEqual(there.high)
    }),
  )
})
