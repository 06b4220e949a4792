import { expect, test } from 'vitest'
import { numberList, numberListWithGaps } from './numberList'

test('a list of numbers is kept as it is', () => {
  expect(numberList.parse([1, -2.5, 0])).toEqual([1, -2.5, 0])
  expect(numberList.parse([])).toEqual([])
})

test.each([[[1, null]], [[1, '2']], [[Number.NaN]], [[Infinity]], [[[1]]], ['12'], [null], [{ 0: 1, length: 1 }]])('%j is no list of numbers', (found) => {
  expect(numberList.safeParse(found)).toMatchObject({ success: false, error: { issues: [{ message: 'Not a list of numbers.' }] } })
})

test('gaps are null and nothing else', () => {
  expect(numberListWithGaps.parse([1, null])).toEqual([1, null])
  for (const found of [[undefined], [''], [Number.NaN], [true]]) expect(numberListWithGaps.safeParse(found).success).toBe(false)
})
