import { expect, test } from 'vitest'
import { legendPlace } from './legendPlace'

// England, March 2026: 7,974 of 61,205 waited six weeks or more. The class is 10% to 20%; by hand (0.1302834 - 0.1) / 0.1.
test('a value stands to scale between the breaks of its class', () => {
  expect(legendPlace(7974 / 61205, [0.05, 0.1, 0.2, 0.3], [0, 0.539])).toBeCloseTo(2.302834, 5)
  expect(legendPlace(0.1, [0.05, 0.1, 0.2, 0.3], [0, 0.539])).toBe(2)
})

// By hand: (2 - 1) / (5 - 1), and 2 + (14 - 10) / (18 - 10).
test('an outer class ends at the least or greatest value drawn', () => {
  expect(legendPlace(2, [5, 10], [null, 1, 7, 18])).toBe(0.25)
  expect(legendPlace(14, [5, 10], [1, 7, 18, null])).toBe(2.5)
})

test('a value beyond all that is drawn stands at the end, and in the middle of a class that nothing is drawn in', () => {
  expect(legendPlace(900, [5, 10], [1, 7, 18])).toBe(3)
  expect(legendPlace(-4, [5, 10], [1, 7, 18])).toBe(0)
  expect(legendPlace(12, [5, 10], [1, 7])).toBe(2.5)
  expect(legendPlace(12, [5, 10], [null])).toBe(2.5)
})
