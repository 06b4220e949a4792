import { expect, test } from 'vitest'
import { apart } from './apart'

// Worked by hand.
test('labels keep their order and a gap', () => {
  expect(apart([100, 20, 105], 10, 300)).toEqual([100, 20, 110])
  expect(apart([298, 299, 300], 10, 300)).toEqual([280, 290, 300])
  expect(apart([0, 0, 0], 10, 300)).toEqual([0, 10, 20])
})
