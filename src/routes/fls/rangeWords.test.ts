import { expect, test } from 'vitest'
import { machinesText, rangeText, roughly } from './rangeWords'

test.each([[71_483, '71,000'], [312.4, '310'], [31.4, '31'], [0, '0'], [99.6, '100'], [104.9, '100'], [1_250, '1,300'], [464_518, '460,000']])('%d reads roughly %s', (value, text) => {
  expect(roughly(value)).toBe(text)
})

test('a range says one figure where both ends read alike', () => {
  expect(rangeText({ low: 25_057, central: 71_483, high: 179_768 })).toBe('25,000 to 180,000')
  expect(rangeText({ low: 101, central: 102, high: 103 })).toBe('100')
  expect(rangeText({ low: 0.24, central: 1.2, high: 12.4 }, machinesText)).toBe('0.2 to 12')
})
