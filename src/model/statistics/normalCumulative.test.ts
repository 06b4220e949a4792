import { expect, test } from 'vitest'
import { normalCumulative } from './normalCumulative'

test.each([
  [0, 0.5],
  [1, 0.8413447461],
  [1.959964, 0.975],
  [-1.959964, 0.025],
  [3.090232, 0.999],
  [-3.090232, 0.001],
])('at %d it is %d (tables, Abramowitz and Stegun 26.1)', (z, probability) => {
  expect(normalCumulative(z)).toBeCloseTo(probability, 8)
})

test('far out it is nothing or all', () => {
  expect(normalCumulative(-9)).toBe(0)
  expect(normalCumulative(9)).toBe(1)
})
