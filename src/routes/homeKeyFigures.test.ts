import { expect, test } from 'vitest'
import { keyFiguresOf } from './homeKeyFigures'

const march = {
  month: '2026-03',
  waiting: 61205, waitingBefore: 59977,
  waiting6Plus: 7974,
  share6Weeks: 7974 / 61205, share6WeeksBefore: 0.1546,
  tests12Months: 601689, tests12MonthsBefore: 580906,
  clearanceWeeks: 6.196, clearanceWeeksBefore: 6.3,
}

test('figures with their changes: 61,205 less 59,977 is 1,228; 601,689 over 580,906 is 3.6% more (by hand)', () => {
  const [waiting, share, tests, clearance] = keyFiguresOf(march)
  expect([waiting?.figure, waiting?.change]).toEqual(['61,205', '+1,228'])
  expect([share?.figure, share?.change]).toEqual(['13.0%', '−2.4 points'])
  expect([tests?.figure, tests?.change, tests?.label]).toEqual(['601,689', '+3.6%', 'scans of all kinds in 2025/26'])
  expect([clearance?.figure, clearance?.change]).toEqual(['6.2 weeks', '−0.1 weeks'])
})

test('a missing end leaves the change out and never shows it as nil', () => {
  const figures = keyFiguresOf({ ...march, waitingBefore: null, share6WeeksBefore: null, tests12Months: null, clearanceWeeks: null })
  expect(figures.map(({ change }) => change)).toEqual([null, null, null, null])
  expect(figures[2]).toMatchObject({ figure: 'not known', note: 'needs twelve months with figures, from April 2023' })
  expect(figures[3]?.figure).toBe('not known')
})
