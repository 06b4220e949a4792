import { expect, test } from 'vitest'
import { verdictOf } from './verdict'

const closer = { difference: -2, low: -3, high: -1 }
const perhapsCloser = { difference: -1, low: -2, high: 1 }
const perhapsFurther = { difference: 1, low: -1, high: 2 }
const further = { difference: 2, low: 1, high: 3 }

test.each([
  [[closer, closer], 'better'],
  [[closer, perhapsCloser], 'no worse'],
  [[closer, perhapsFurther], 'not distinguishable'],
  [[closer, further], 'worse'],
] as const)('%j is %s', (differences, verdict) => {
  expect(verdictOf(6, differences)).toBe(verdict)
})

test('twelve months ahead there is none', () => {
  expect(verdictOf(12, [closer, closer])).toBe('no claim')
})
