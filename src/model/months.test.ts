import { expect, test } from 'vitest'
import { addMonths, daysInMonth, nextMonth } from './months'

test('months roll over the year, both ways', () => {
  expect(nextMonth('2023-12')).toBe('2024-01')
  expect(addMonths('2026-03', -12)).toBe('2025-03')
  expect(addMonths('2024-01', -1)).toBe('2023-12')
})

test('February of a leap year has 29 days', () => {
  expect(daysInMonth('2024-02')).toBe(29)
  expect(daysInMonth('2025-02')).toBe(28)
})
