import { expect, test } from 'vitest'
import { about, aboutMore } from './about'

// By hand.
test('figures of a model are told to three figures, and whole where they are fewer', () => {
  expect([17_986, 61_205, 999.6, 12.4, 0].map((value) => about(value))).toEqual(['18,000', '61,200', '1,000', '12', '0'])
  expect(about(25_057, 2)).toBe('25,000')
  expect([13_386, -1234, -0.2].map(aboutMore)).toEqual(['+13,400', '−1,230', '0'])
})
