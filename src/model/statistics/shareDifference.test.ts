import { expect, test } from 'vitest'
import { shareDifference } from './shareDifference'

test('56 of 70 less 48 of 80 gives 0.0524 to 0.3339 (Newcombe 1998, method 10)', () => {
  const { low, high } = shareDifference({ part: 56, whole: 70 }, { part: 48, whole: 80 })
  expect(low).toBeCloseTo(0.0524, 4)
  expect(high).toBeCloseTo(0.3339, 4)
})

test('10 of 10 less 0 of 20 gives 0.6791 to 1 (Newcombe 1998, method 10)', () => {
  const { low, high } = shareDifference({ part: 10, whole: 10 }, { part: 0, whole: 20 })
  expect(low).toBeCloseTo(0.6791, 4)
  expect(high).toBeCloseTo(1, 9)
})
