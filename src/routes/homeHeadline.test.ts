import { expect, test } from 'vitest'
import { headline, oneIn } from './homeHeadline'

test('March 2026: 7,974 of 61,205 is about one in eight (1/8 is within 6% of it)', () => {
  expect(oneIn(7974 / 61205)).toBe('About one in eight')
})

test('a share that no simple fraction fits is given in a hundred', () => {
  expect(oneIn(0.4)).toBe('40 in 100')
  expect(oneIn(0.346)).toBe('About one in three')
  expect(oneIn(0.002)).toBe('Under 1 in 100')
})

test('sentences carry the direction of a change', () => {
  expect(headline('waiting-change', '2026-03', 0.02, { name: 'Devon', value: -0.105 })).toEqual({
    nation: 'The list for a bone scan was 2.0% longer than a year before.',
    area: 'In Devon, it was 10.5% shorter than a year before.',
  })
  expect(headline('share-6-weeks-change', '2026-03', -0.024, null)).toEqual({
    nation: 'The share waiting six weeks or more fell by 2.4 points in a year.',
    area: null,
  })
})

test('a missing figure is said, not shown as nil', () => {
  expect(headline('tests-rate', '2023-06', null, { name: 'Devon', value: null })).toEqual({
    nation: 'For June 2023 there is no figure for England on this measure.',
    area: null,
  })
})
