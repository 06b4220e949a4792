import { expect, test } from 'vitest'
import { measureInterval } from './measureInterval'

const none = { numeratorBefore: null, denominatorBefore: null }

test('a rate keeps its unit: 100 of 10,000 is 10 per 1,000, Byar 8.14 to 12.16 (by hand)', () => {
  const found = measureInterval({ interval: 'byar', unit: 'per_1000_aged_50_plus' }, { value: 10, numerator: 100, denominator: 10_000, ...none })
  expect(found?.low).toBeCloseTo(8.136, 2)
  expect(found?.high).toBeCloseTo(12.163, 2)
})

test('weeks keep the relative error of their counts', () => {
  const found = measureInterval({ interval: 'ratio', unit: 'weeks' }, { value: 8, numerator: 400, denominator: 100, ...none })
  expect(found?.low).toBeCloseTo(8 / 1.245, 2)
  expect(found?.high).toBeCloseTo(8 * 1.245, 2)
})

test('a change is the ratio less one', () => {
  const found = measureInterval({ interval: 'ratio', unit: 'change' }, { value: 3, numerator: 400, denominator: 100, ...none })
  expect(found?.low).toBeCloseTo(4 / 1.245 - 1, 2)
})

test('missing counts give no interval', () => {
  expect(measureInterval({ interval: 'wilson', unit: 'share' }, { value: null, numerator: null, denominator: 5, ...none })).toBeNull()
  expect(measureInterval({ interval: 'difference', unit: 'points' }, { value: 0.1, numerator: 1, denominator: 5, ...none })).toBeNull()
})
