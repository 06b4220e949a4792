import { expect, test } from 'vitest'
import { scaleOf, scaleRemark, yearsOf } from './timeAxis'

const ticksOf = (values: (number | null)[], leastTop?: number) => scaleOf(values, String, leastTop).ticks.map(({ value }) => value)

test('a scale starts at nought unless everything lies far above', () => {
  expect(ticksOf([10, null, 90])).toEqual([0, 20, 40, 60, 80, 100])
  const high = scaleOf([200, 230], String)
  expect([high.from, high.to]).toEqual([200, 230])
  expect(scaleRemark(high)).toBe('The scale starts at 200, not at nought.')
  expect(scaleRemark(scaleOf([10, 90], String))).toBeNull()
})

test('one value, none, and nothing but noughts have a scale too', () => {
  for (const values of [[13.4], [], [null], [0, 0]]) {
    const { from, to } = scaleOf(values, String)
    expect(from).toBe(0)
    expect(to).toBeGreaterThan(0)
  }
})

test('counts of people keep to whole steps', () => {
  expect(ticksOf([1, 2], 4)).toEqual([0, 1, 2, 3, 4])
})

test('a financial year is named at its October', () => {
  expect(yearsOf(['2023-09', '2023-10', '2023-11'])).toEqual([{ index: 1, label: '2023/24' }])
})
