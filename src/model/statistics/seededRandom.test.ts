import { deviation, mean } from 'd3-array'
import { expect, test } from 'vitest'
import { normalCumulative } from './normalCumulative'
import { seededNormal, seededRandom } from './seededRandom'

const take = (next: () => number, count: number) => Array.from({ length: count }, () => next())

test('one seed, one sequence; another seed, another', () => {
  expect(take(seededRandom(7), 5)).toEqual(take(seededRandom(7), 5))
  expect(take(seededRandom(7), 5)).not.toEqual(take(seededRandom(8), 5))
})

test('uniform: 20,000 fall evenly into ten parts (each within 4 standard errors of 2,000)', () => {
  const parts = new Array<number>(10).fill(0)
  for (const value of take(seededRandom(1), 20_000)) parts[Math.floor(value * 10)]!++
  for (const count of parts) expect(Math.abs(count - 2000)).toBeLessThan(4 * Math.sqrt(20_000 * 0.1 * 0.9))
})

test('normal: mean 0, deviation 1, and the shares under −1.96, 0 and 1 that tables give', () => {
  const values = take(seededNormal(1), 20_000)
  expect(Math.abs(mean(values)!)).toBeLessThan(4 / Math.sqrt(20_000))
  expect(deviation(values)).toBeCloseTo(1, 1)
  for (const at of [-1.959964, 0, 1]) {
    expect(values.filter((value) => value < at).length / 20_000).toBeCloseTo(normalCumulative(at), 1.7)
  }
})
