import { expect, test } from 'vitest'
import { bandCount, groupCount, monthLength } from './ages'
import { forecastCohort } from './forecastCohort'
import { leavingOf } from './leaving'

const lengths = [31, 28, 30, 31, 30].map(monthLength)
const leaving = leavingOf([0.95, 0.6, 0.3, 0.2, 0.4, 0.7])
const bands = [90, 80, 70, 60, 40, 30, 20, 15, 10, 8, 6, 5, 4, 30]

test('list and share are the forecast’s', () => {
  const list = [468, 450, 480, 500, 430]
  const share = [0.2, 0.22, 0.18, 0.25, 0.2]
  const cohort = forecastCohort({ bands, list, share, tests: [300, 280, 310, 300, 300], leaving, lengths })
  expect([...cohort.list]).toEqual(list)
  cohort.sixPlus.forEach((people, month) => { expect(people / (list[month] ?? 1)).toBeCloseTo(share[month] ?? 0, 3) })
})

test('a list that falls by more than the tests: the tests are raised, nobody joins', () => {
  const cohort = forecastCohort({ bands, list: [400], share: [0.2], tests: [10], leaving, lengths: lengths.slice(0, 1) })
  expect(cohort.tests[0]).toBeCloseTo(68, 9)
  expect(cohort.joined[0]).toBe(0)
})

test('a list of nobody stays one', () => {
  const cohort = forecastCohort({ bands: new Array<number>(bandCount).fill(0), list: [0, 0], share: [0.5, 0.5], tests: [20, 20], leaving: leavingOf(new Array<number>(groupCount).fill(0.5)), lengths: lengths.slice(0, 2) })
  expect([...cohort.joined]).toEqual([20, 20])
  expect([...cohort.sixPlus]).toEqual([0, 0])
})
