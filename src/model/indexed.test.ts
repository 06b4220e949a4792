import { expect, test } from 'vitest'
import { indexed } from './indexed'

// By hand: eleven known months of the first year have the mean 20, so 30 is 150.
test('the mean of the known first year is 100; a gap stays a gap', () => {
  const first = [10, 30, 20, 20, null, 20, 20, 20, 20, 20, 20, 20]
  expect(indexed([...first, 30, null], 1)).toEqual([50, 150, 100, 100, null, 100, 100, 100, 100, 100, 100, 100, 150, null])
})

test('no index from fewer than six months of the first year, or from next to nothing', () => {
  expect(indexed([1, 2, 3, 4, 5, null, null, null, null, null, null, null, 9, 9], 1)).toBeNull()
  expect(indexed(Array.from({ length: 14 }, () => 19), 20)).toBeNull()
  expect(indexed(Array.from({ length: 14 }, () => 0), 0.1)).toBeNull()
})
