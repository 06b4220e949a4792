import { expect, test } from 'vitest'
import { breakFlags, couldReachSixWeeks, type ProviderMonth } from './breakFlags'
import { addMonths } from './months'

const steady = (months: number, changed: (i: number) => Partial<ProviderMonth> = () => ({})): ProviderMonth[] =>
  Array.from({ length: months }, (_, i) => ({
    month: addMonths('2023-04', i),
    waiting: 100,
    waiting_6_plus: 0,
    tests_waiting_list: 100,
    tests_total: 120,
    bands: [25, 25, 25, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ...changed(i),
  }))

test('a steady provider has no breaks', () => {
  expect(breakFlags(steady(24))).toEqual([])
})

test('a list that falls by more than its tests is below zero additions', () => {
  const flags = breakFlags(steady(12, (i) => (i >= 6 ? { waiting: 10, tests_waiting_list: i === 6 ? 50 : 100 } : {})))
  expect(flags).toContainEqual({
    month: '2023-10',
    rule: 'negative_additions',
    detail: 'List change -90 plus 50 waiting-list tests is -40, below zero.',
  })
})

test('additions over 2.5 times the median are unusual, 2.4 times are not', () => {
  const rules = (tests: number) =>
    breakFlags(steady(12, (i) => (i === 6 ? { tests_waiting_list: tests } : {}))).map((flag) => flag.rule)
  expect(rules(251)).toEqual(['unusual_additions'])
  expect(rules(240)).toEqual([])
})

test('who can reach six weeks in four: all from two weeks on (by hand: 1 + 2 + … + 12 of band sizes)', () => {
  const bands = [10, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
  expect(couldReachSixWeeks(bands, 4)).toBe(78)
  expect(couldReachSixWeeks(bands, 4.5)).toBe(83)
})

test('a 6+ count that last month cannot have aged into is impossible', () => {
  const flags = breakFlags(steady(3, (i) => (i === 1 ? { waiting_6_plus: 99 } : {})))
  expect(flags.map(({ month, rule }) => [month, rule])).toEqual([['2023-05', 'impossible_ageing']])
})

test('tests nil beside a list over 20, and the reverse, but not at 20', () => {
  const rules = (changed: Partial<ProviderMonth>) => breakFlags(steady(1, () => changed)).map((flag) => flag.rule)
  expect(rules({ tests_waiting_list: 0, waiting: 21 })).toEqual(['list_without_tests'])
  expect(rules({ tests_waiting_list: 0, waiting: 20 })).toEqual([])
  expect(rules({ tests_waiting_list: 21, waiting: 0 })).toEqual(['tests_without_list'])
})

test('a lasting rise from 120 to 276 is one step, at its first month; a spike is none', () => {
  const steps = (changed: (i: number) => Partial<ProviderMonth>) =>
    breakFlags(steady(24, changed)).filter((flag) => flag.rule === 'tests_step')
  expect(steps((i) => (i >= 10 ? { tests_total: 276 } : {}))).toEqual([
    { month: '2024-02', rule: 'tests_step', detail: 'Tests a month step from about 120 to about 276.' },
  ])
  expect(steps((i) => (i === 10 ? { tests_total: 400 } : {}))).toEqual([])
})

test('nothing is compared across a missing month', () => {
  const months = steady(12).filter((_, i) => i !== 5)
  expect(breakFlags(months.map((row) => (row.month === '2023-10' ? { ...row, waiting: 5000 } : row))).map((f) => f.month)).not.toContain('2023-10')
})
