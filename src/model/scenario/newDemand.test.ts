import { expect, test } from 'vitest'
import { newDemandSeen } from './newDemand'

const months = (count: number, of: (at: number) => [tests: number, waiting: number]) =>
  Array.from({ length: count }, (_, at) => ({ month: `2024-${at}`, waiting: of(at)[1], sixPlus: 0, testsTotal: 0, testsWaitingList: of(at)[0] }))

test('two years after the first, by hand', () => {
  // 10 a month, then 13 and 15: 12 × 3 + 12 × 5 more. The list is 100, and 90 two years on; odd months after it do not count.
  const seen = newDemandSeen(months(40, (at) => [at < 12 ? 10 : at < 24 ? 13 : 15, at < 30 ? 100 : 90]))
  expect(seen).toEqual({ years: 2, moreScans: 96, listChange: -10 })
})

test('nothing before a second year is whole', () => {
  expect(newDemandSeen(months(23, () => [1, 1]))).toBeNull()
})
