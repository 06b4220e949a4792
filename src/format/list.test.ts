import { expect, test } from 'vitest'
import { joined, ordinal } from './list'

test('names are joined as text joins them', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(joined)).toEqual(['', 'A', 'A and B', 'A, B and C'])
})

test('ranks are written as English writes them', () => {
  expect([1, 2, 3, 4, 11, 12, 13, 21, 102, 111].map(ordinal)).toEqual([
    '1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '102nd', '111th',
  ])
})
