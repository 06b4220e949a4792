import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCount, formatFixed, formatShare, formatThreshold, formatValue } from './number'

test('missing is words, zero is a zero', () => {
  expect(formatCount(null)).toBe('not known')
  expect(formatCount(0)).toBe('0')
  expect(formatValue('share', null)).toBe('not known')
})

test('a share that is not nil never reads nil', () => {
  expect(formatShare(0)).toBe('0.0%')
  expect(formatShare(0.0003)).toBe('under 0.1%')
  expect(formatShare(7974 / 61205)).toBe('13.0%')
})

test('changes carry their sign, and a change that rounds to nil carries none', () => {
  expect(formatValue('points', -0.0243)).toBe('\u22122.4 points')
  expect(formatValue('change', 0.036)).toBe('+3.6%')
  expect(formatValue('change', -0.0001)).toBe('0.0%')
})

test('class breaks are as short as can be', () => {
  expect(formatThreshold('share', 0.05)).toBe('5%')
  expect(formatThreshold('points', -0.1)).toBe('\u221210')
  expect(formatThreshold('per_1000_aged_50_plus', 25)).toBe('25')
})

// A second method: the platform's own formatter, too slow to set up in a page.
test.each([0, 1, 2])('numbers with %i decimals are written as en-GB writes them', (decimals) => {
  const platform = new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  const count = fc.integer({ min: 0, max: 5_000_000 })
  fc.assert(
    fc.property(count, fc.integer({ min: 1, max: 5000 }), (a, b) => {
      expect(formatFixed(a / b, decimals)).toBe(platform.format(a / b))
    }),
  )
  // 4,165,177 / 200, a half that times a hundred is less than one; and numbers that are written with an exponent.
  for (const value of [-1234567.25, 4165177 / 200, 1.005, 4.35, 1e-7, 2.5e-9]) expect(formatFixed(value, decimals)).toBe(platform.format(value))
})
