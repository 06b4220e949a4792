import { expect, test } from 'vitest'
import { linePath, place } from './trendScale'

const scale = { from: 0, to: 10, ticks: [] }

test('a line runs over the box, high values at the top', () => {
  expect(linePath([0, 5, 10], scale)).toBe('M0.0,200.0L500.0,100.0L1000.0,0.0')
})

test('a missing month leaves a gap and is never drawn as nil', () => {
  expect(linePath([0, null, 10, 5], scale)).toBe('M0.0,200.0M666.7,0.0L1000.0,100.0')
})

test('first and last month stand at the edges', () => {
  expect(place(0, 36)).toBe('0.00%')
  expect(place(35, 36)).toBe('100.00%')
})
