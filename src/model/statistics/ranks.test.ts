import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ranks } from './ranks'

const labels = (values: (number | null)[], options?: { highestFirst: boolean }) =>
  ranks(values, options).map((rank) => rank?.label ?? null)

test('by hand: 9 is first, two 7s are =2, 5 is 4', () => {
  expect(labels([7, 5, 9, 7])).toEqual(['=2', '4', '1', '=2'])
  expect(ranks([7, 7])[1]).toEqual({ rank: 1, tied: true, label: '=1' })
})

test('lowest first turns the order about', () => {
  expect(labels([7, 5, 9, 7], { highestFirst: false })).toEqual(['=2', '1', '4', '=2'])
})

test('a missing value has no rank and takes none; zero is a value', () => {
  expect(labels([null, 0, 3])).toEqual([null, '2', '1'])
  expect(labels([null])).toEqual([null])
})

test('a rank is one more than the values above; a tie is a value met again', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 30 }), (values) => {
      ranks(values).forEach((rank, i) => {
        expect(rank?.rank).toBe(1 + values.filter((value) => value > values[i]!).length)
        expect(rank?.tied).toBe(values.filter((value) => value === values[i]).length > 1)
      })
    }),
  )
})
