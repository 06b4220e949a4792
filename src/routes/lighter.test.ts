import { expect, test } from 'vitest'
import { lighter, restored } from './lighter'

const row = { value: [1153 / 2502, null, 0.1, (1000 * 13) / 7, 1 / 3], numerator: [1153, null, 1, 13, 1], denominator: [2502, 0, null, 7, 3] }

test('values but the last are seven digits, and those of counts have all of them again', () => {
  // 1,153 ÷ 2,502 and 13,000 ÷ 7 by hand: 0.460831335 and 1857.142857.
  expect(lighter(row).value).toEqual([0.4608313, null, 0.1, 1857.143, 1 / 3])
  expect(restored(lighter(row)).value).toEqual(row.value)
})
