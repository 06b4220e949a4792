import { expect, it, test } from 'vitest'
import { dataDir } from '../check/built'
import { readRegister } from '../refresh/readRegister'
import { newestMonthOut, secondThursday } from './publication'
import { whatIsDue } from './whatIsDue'

const at = (date: string) => new Date(`${date}T10:00:00Z`)

// By the calendar. NHS England published October 2024 on 12 December 2024.
test.each([
  ['2024-12', '2024-12-12'],
  ['2026-05', '2026-05-14'],
  ['2026-10', '2026-10-08'],
  ['2026-11', '2026-11-12'],
])('the second Thursday of %s is %s', (month, date) => {
  expect(secondThursday(month).toISOString().slice(0, 10)).toBe(date)
})

test.each([
  ['the day itself', '2026-05-14', '2026-02'],
  ['a week later, which has happened', '2026-05-21', '2026-02'],
  ['the Friday after', '2026-05-22', '2026-03'],
  ['the next month, before its day', '2026-06-03', '2026-03'],
  ['over the turn of the year', '2027-01-10', '2026-10'],
])('by %s (%s) %s must be out', (_, today, month) => {
  expect(newestMonthOut(at(today))).toBe(month)
})

it('says which months are missing, and where a person gets the files of them', () => {
  const { isDue, lines } = whatIsDue('2026-03', readRegister(dataDir), at('2026-11-22'))
  expect(isDue).toBe(true)
  expect(lines[0]).toBe('data/ ends with March 2026, and by its calendar NHS England has published April 2026 to September 2026. Its files have no lasting address: fetch them by hand.')
  expect(lines.slice(1).map((line) => line.split(':')[0])).toEqual(['- activity/dm01_dexa_provider_monthly_2023-04_2026-03.csv', '- activity/dm01_dexa_icb_monthly_2023-04_2026-03.csv'])
})

it('says that nothing is missing', () => {
  const { isDue, lines } = whatIsDue('2026-03', readRegister(dataDir), at('2026-06-03'))
  expect([isDue, lines]).toEqual([false, ['data/ ends with March 2026, the last month of DM01 that must be out.']])
})
