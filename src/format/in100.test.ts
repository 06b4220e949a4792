import { expect, test } from 'vitest'
import { in100 } from './in100'

// By hand: 7,974 of 61,205 is 13.03%; 1 of 300 is 0.33%; 399 of 400 is 99.75%.
test.each([
  [7974 / 61205, '13 in 100'],
  [1 / 300, 'under 1 in 100'],
  [399 / 400, 'over 99 in 100'],
  [0, '0 in 100'],
  [1, '100 in 100'],
])('%d reads "%s"', (share, words) => {
  expect(in100(share)).toBe(words)
})
