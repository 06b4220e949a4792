import { describe, expect, it } from 'vitest'
import { median, quantile, spreadOf } from './statistics'

// By hand.
describe('statistics of runs', () => {
  const twenty = Array.from({ length: 20 }, (_, i) => 20 - i)

  it('takes the nearest rank: of twenty values, the nineteenth is the 95th percentile', () => {
    expect(quantile(twenty, 0.95)).toBe(19)
    expect(quantile(twenty, 1)).toBe(20)
    expect(quantile([7], 0.5)).toBe(7)
  })

  it('takes the middle, or the mean of two', () => {
    expect(median([9, 1, 4])).toBe(4)
    expect(median([9, 1, 4, 5])).toBe(4.5)
  })

  it('gives the lowest and highest', () => {
    expect(spreadOf(twenty)).toEqual([1, 20])
  })

  it('has no answer for no values', () => {
    expect(() => median([])).toThrow('No values')
    expect(() => quantile([], 0.5)).toThrow('No values')
  })
})
