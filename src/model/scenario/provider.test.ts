import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bandCount, groupCount, monthLength } from '../cohort/ages'
import { forecastCohort } from '../cohort/forecastCohort'
import { leavingOf } from '../cohort/leaving'
import { type Asked, runProvider } from './provider'

// Two months of four weeks; 100 people who have waited under a week; 30 join and 30 are tested a month; all leave alike.
const lengths = [monthLength(28), monthLength(28)]
const bands = Array.from({ length: bandCount }, (_, band) => (band === 0 ? 100 : 0))
const leaving = leavingOf(new Array<number>(groupCount).fill(0.5))
// 100 in 130 stay each month. After two, those 100 wait 8 weeks, 100 × (10 ÷ 13)² = 59.172, and those who joined in the
// first half of the first month 6 to 8: 15 × (10 ÷ 13)² = 8.876. Together 68.047 of 100.
const cohort = forecastCohort({ bands, list: [100, 100], share: [0, 0.680473], tests: [30, 30], leaving, lengths })
const asked = (room: readonly number[], joining: readonly number[] = [0, 0]): Asked => ({ room: Float64Array.from(room), joining: Float64Array.from(joining) })
const run = (what: Asked, induced = 0) => runProvider(cohort, lengths, what, induced)
const rounded = (values: Iterable<number>) => [...values].map((value) => Number(value.toFixed(3)))

describe('a list of one provider over two months, by hand', () => {
  test('do nothing', () => {
    expect(rounded(run(asked([0, 0])).list)).toEqual([100, 100])
    expect(run(asked([0, 0])).sixPlus[1]).toBeCloseTo(68.047, 2)
    expect(Math.max(...cohort.returning.map(Math.abs))).toBeLessThan(0.05)
  })

  test('twenty more tests a month', () => {
    const { list, sixPlus, added } = run(asked([20, 20]))
    expect(rounded(list)).toEqual([80, 60])
    expect(rounded(added)).toEqual([20, 20])
    // 80 in 130 stay the first month, 60 in 110 the second: (100 + 15) × (8 ÷ 13) × (6 ÷ 11).
    expect(sixPlus[1]).toBeCloseTo(38.601, 2)
  })

  test('half of the added tests meet new demand: the list falls by half as much', () => {
    const { list, joinedMore } = run(asked([20, 20]), 0.5)
    expect(rounded(list)).toEqual([90, 80])
    expect(rounded(joinedMore)).toEqual([10, 10])
  })

  test('all of them do: the list stays', () => {
    expect(rounded(run(asked([20, 20]), 1).list)).toEqual([100, 100])
  })

  test('ten more people a month and no more tests', () => {
    expect(rounded(run(asked([0, 0], [10, 10])).list)).toEqual([110, 120])
  })

  test('a scanner that clears the list and then stands idle', () => {
    // 100 + 30 − 30 could be tested more in the first month; in the second only those 30 who join are there.
    const { list, added, sixPlus } = run(asked([1000, 1000]))
    expect(rounded(list)).toEqual([0, 0])
    expect(rounded(added)).toEqual([100, 0])
    expect(rounded(sixPlus)).toEqual([0, 0])
  })

  test('and with half of the added tests for new demand: twice as many are tested before it is clear', () => {
    expect(rounded(run(asked([1000, 1000]), 0.5).added)).toEqual([200, 0])
  })
})

const month = fc.double({ min: 0, max: 90, noNaN: true })
const months = fc.tuple(month, month)

test('tests never exceed the list and those who join; nobody is lost or created', () => {
  fc.assert(fc.property(months, months, fc.double({ min: 0, max: 1, noNaN: true }), (room, joining, induced) => {
    const { list, added, joinedMore } = run(asked(room, joining), induced)
    let before = 100
    list.forEach((after, i) => {
      const joined = (cohort.joined[i] ?? 0) + (joinedMore[i] ?? 0)
      const tests = (cohort.tests[i] ?? 0) + (added[i] ?? 0)
      expect(tests).toBeLessThanOrEqual(before + joined + 1e-6)
      expect(after).toBeCloseTo(before + joined - tests, 6)
      before = after
    })
  }))
})
