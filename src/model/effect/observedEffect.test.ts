import { describe, expect, test } from 'vitest'
import { comparisonMethods } from '~/contracts/effectTables'
import { seededNormal } from '../statistics/seededRandom'
import { compareWith } from './comparison'
import { effectAnswers, workingDaysAYear } from './observedEffect'

const months = Array.from({ length: 36 }, (_, index) => `${2023 + Math.floor((index + 3) / 12)}-${String(((index + 3) % 12) + 1).padStart(2, '0')}`)
const workingDays = months.map((_, index) => 20 + (index % 3))
const start = '2025-07'

/** Forty trusts on two common movements with their own noise; the named one does so many more tests per day from the start. */
function madeUp(noise: number, added: (month: string) => number) {
  const normal = seededNormal(5)
  const common = months.map(() => [normal() * 0.1, normal() * 0.1] as const)
  const trust = (code: string, first: number, second: number, size: number) => ({
    code,
    tests: months.map((month, index) => Math.exp(size + first * (common[index]?.[0] ?? 0) + second * (common[index]?.[1] ?? 0) + noise * normal() + (code === 'NAM' ? added(month) : 0)) * (workingDays[index] ?? 0)),
    flags: [],
  })
  const others = Array.from({ length: 40 }, (_, index) => trust(`T${index + 10}`, (index % 8) / 4, (index % 5) / 2, 3 + (index % 7) / 3))
  return { months, workingDays, named: [trust('NAM', 1, 1, 3)], others }
}
const ask = (panel: ReturnType<typeof madeUp>, method: (typeof comparisonMethods)[number]) =>
  effectAnswers(panel)({ code: 'NAM', masking: 'none', method, start, byHand: [] })

describe.each(comparisonMethods)('%s', (method) => {
  test('finds an added 20% among small noise, and calls it rare among placebos', () => {
    const found = ask(madeUp(0.01, (month) => (month >= start ? Math.log(1.2) : 0)), method)
    expect(Math.abs(found.effectPercent - 20)).toBeLessThan(method === 'flat' ? 8 : 2)
    // 40 placebos: the least share is 1 / 41.
    expect(found.pEffect).toBeLessThan(0.06)
  })

  test('a trust that only got larger, at all times, shows no effect', () => {
    const before = ask(madeUp(0.05, () => 0), method)
    const larger = ask(madeUp(0.05, () => Math.log(3)), method)
    expect(larger.effectPercent).toBeCloseTo(before.effectPercent, 6)
    expect(larger.halfWidth90).toBeCloseTo(3 * before.halfWidth90, 6)
  })
})

test('by hand: two donors, of which one moves as the trust does', () => {
  // A stays at 10 a day, B goes from 10 and 20 to 40; the trust from 5 and 10 to 30, where B’s movement gives 20.
  const log = (...tests: number[]) => tests.map((value) => Math.log(value))
  const all = [true, true, true]
  const donors = [{ code: 'A', log: log(10, 10, 10), counts: all }, { code: 'B', log: log(10, 20, 40), counts: all }]
  const found = compareWith({ code: 'X', log: log(5, 10, 30), counts: all }, donors, 2, 'simplex')
  expect(found.weights.map((weight) => Number(weight.toFixed(9)))).toEqual([0, 1])
  expect(Math.exp(found.synthetic[2] ?? NaN)).toBeCloseTo(20, 9)
})

test('tests a year: 30 a day where 20 were expected are 10 more in each of 253 days', () => {
  const trust = (code: string, tests: number[]) => ({ code, tests: tests.map((value) => value * 20), flags: [] })
  const panel = { months: ['2025-01', '2025-02', '2025-03'], workingDays: [20, 20, 20], named: [trust('X', [5, 10, 30])], others: [trust('A', [10, 10, 10]), trust('B', [10, 20, 40]), trust('C', [10, 11, 10])] }
  const found = effectAnswers(panel)({ code: 'X', masking: 'none', method: 'simplex', start: '2025-03', byHand: [] })
  expect(found.effect).toBeCloseTo(10 * workingDaysAYear, 6)
  expect(found.effectPercent).toBeCloseTo(50, 6)
})

test('months picked by hand are left out only where that is asked', () => {
  const panel = madeUp(0.05, () => 0)
  const answer = effectAnswers(panel)
  const count = (masking: 'none' | 'rule' | 'hand') => answer({ code: 'NAM', masking, method: 'flat', start, byHand: ['2024-10', '2025-08'] })
  expect([count('none').monthsBefore, count('rule').monthsBefore, count('hand').monthsBefore, count('hand').monthsAfter]).toEqual([27, 27, 26, 8])
})

test('a start outside the months is refused', () => {
  expect(() => effectAnswers(madeUp(0.05, () => 0))({ code: 'NAM', masking: 'none', method: 'flat', start: '2030-01', byHand: [] })).toThrow(RangeError)
})
