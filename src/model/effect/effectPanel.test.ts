import { expect, test } from 'vitest'
import { donorsOf, type TrustTests } from './effectPanel'

const months = Array.from({ length: 12 }, (_, index) => `2024-${String(index + 1).padStart(2, '0')}`)
const trust = (code: string, tests: (month: number) => number | null, flags: TrustTests['flags'] = []): TrustTests => ({ code, tests: months.map((_, index) => tests(index)), flags })
const panel = (...others: TrustTests[]) => ({ months, workingDays: months.map(() => 20), named: [], others })
const codes = (trusts: readonly { code: string }[]) => trusts.map(({ code }) => code)
const flag = (month: string, rule: 'tests_step' | 'unusual_additions' = 'unusual_additions') => ({ month, rule })

test('a donor has a row and fifty tests in every month', () => {
  const given = panel(trust('AAA', () => 50), trust('BBB', (month) => (month === 3 ? 49 : 90)), trust('CCC', (month) => (month === 0 ? null : 90)), trust('DDD', (month) => (month === 5 ? 0 : 90)))
  expect(codes(donorsOf(given, 'none'))).toEqual(['AAA'])
})

test('flagged months are excused where they are left out; seven of them, or a step, are too much', () => {
  const given = panel(
    trust('AAA', () => 50),
    trust('BBB', (month) => (month === 3 ? 1 : 90), [flag('2024-04')]),
    trust('CCC', () => 90, months.slice(0, 7).map((month) => flag(month))),
    trust('DDD', () => 90, [flag('2024-06', 'tests_step')]),
  )
  expect(codes(donorsOf(given, 'none'))).toEqual(['AAA', 'CCC', 'DDD'])
  expect(codes(donorsOf(given, 'rule'))).toEqual(['AAA', 'BBB'])
})

test('a month left out is the trust’s own level moved as the others moved, by hand', () => {
  // AAA does 100 and in May 200: its mean log is ln 5 + ln 2 / 12, so May lies 11/12 of ln 2 above. BBB does 60 a month, 3 a day.
  const given = panel(trust('AAA', (month) => (month === 4 ? 200 : 100)), trust('BBB', (month) => (month === 4 ? 7 : 60), [flag('2024-05')]))
  const [, filled] = donorsOf(given, 'rule')
  expect(filled?.counts[4]).toBe(false)
  expect(filled?.log[4]).toBeCloseTo(Math.log(3) + (11 / 12) * Math.log(2), 12)
  expect(filled?.log[5]).toBeCloseTo(Math.log(3), 12)
})
