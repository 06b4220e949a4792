import { expect, test } from 'vitest'
import { clearOf, linePath, place } from './trendScale'

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

// By hand: the first five months alone count.
test('a label stands above its line, below it where the others run above, and nowhere where they cross', () => {
  expect(clearOf([3, 4, 5, 2, 1, 9], [], 0)).toEqual({ value: 5, side: 'above' })
  expect(clearOf([3, 4, 5], [[7, null, 6]], 0)).toEqual({ value: 3, side: 'below' })
  expect(clearOf([3, 4, 5], [[7, 2, 6]], 0)).toBeNull()
})
