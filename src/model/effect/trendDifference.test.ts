import { expect, test } from 'vitest'
import { seededNormal } from '../statistics/seededRandom'
import { trendDifference } from './trendDifference'

const workingDays = Array.from({ length: 36 }, (_, index) => 19 + (index % 4))
const grown = (index: number) => 1000 * Math.exp(0.004 * index + 0.05 * Math.sin((2 * Math.PI * (index + 4)) / 12))
const given = (perDay: (index: number) => number) => ({ tests: workingDays.map((days, index) => days * perDay(index)), workingDays, firstMonth: 4, start: 24 })

test('a trend that goes on leaves no difference; growth is twelve steps of the line', () => {
  const found = trendDifference(given(grown))
  expect(found.difference).toBeCloseTo(0, 4)
  expect(found.growth).toBeCloseTo(Math.exp(12 * 0.004) - 1, 9)
})

test('100 fewer a day after the start are 100 for each working day of the year', () => {
  const found = trendDifference(given((index) => grown(index) - (index >= 24 ? 100 : 0)))
  expect(found.difference).toBeCloseTo(-100 * workingDays.slice(24).reduce((sum, days) => sum + days, 0), 4)
})

// A second method: many made-up Englands without any effect, of which nine in ten intervals should hold nought.
test.each([0, 0.5])('intervals at a month-to-month correlation of %d cover about as they say', (correlation) => {
  const normal = seededNormal(11)
  const covers = Array.from({ length: 600 }, () => {
    let chance = normal()
    const noise = workingDays.map(() => {
      chance = correlation * chance + Math.sqrt(1 - correlation ** 2) * normal()
      return 0.025 * chance
    })
    const { low, high } = trendDifference(given((index) => grown(index) * Math.exp(noise[index] ?? 0)))
    return low <= 0 && high >= 0
  })
  const share = covers.filter(Boolean).length / covers.length
  expect(share).toBeGreaterThan(0.8)
  expect(share).toBeLessThan(0.96)
})

test('another length than the t is held for is refused', () => {
  expect(() => trendDifference({ ...given(grown), start: 23 })).toThrow(RangeError)
})
