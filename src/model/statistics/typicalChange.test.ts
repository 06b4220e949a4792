import { expect, test } from 'vitest'
import { typicalChange } from './typicalChange'

test('by hand: changes of 3, 1 and 10 have median 3; up and down count alike', () => {
  expect(typicalChange([10, 13, 12, 22])).toBe(3)
})

test('no change is taken across a gap: only 3 and 1 are left', () => {
  expect(typicalChange([10, 13, null, 90, 91])).toBe(2)
})

test('months alike change by nothing; without neighbours there is no change', () => {
  expect(typicalChange([5, 5, 5])).toBe(0)
  expect(typicalChange([5, null, 6])).toBeNull()
  expect(typicalChange([])).toBeNull()
})
