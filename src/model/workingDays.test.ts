import { expect, test } from 'vitest'
import { workingDays } from './workingDays'

const holidays = new Set(['2025-04-18', '2025-04-21', '2025-05-05', '2025-12-25', '2025-12-26'])

test('April 2025 has 22 weekdays and two of them at Easter (by the calendar)', () => {
  expect(workingDays('2025-04', holidays)).toBe(20)
})

test('a month without holidays has its weekdays: February 2025 has 20, March 21', () => {
  expect(workingDays('2025-02', holidays)).toBe(20)
  expect(workingDays('2025-03', holidays)).toBe(21)
})

test('a year whose holidays were not entered is refused', () => {
  expect(() => workingDays('2027-01', holidays)).toThrow('No bank holidays are known for 2027.')
})
