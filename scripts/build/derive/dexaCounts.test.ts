import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type WeekBand, weekBands } from '~/contracts/weekBands'
import { addCounts, countsOf, type DexaCounts, splitCounts } from './dexaCounts'
import { handCounts, withHole } from './handCounts'

describe('addCounts', () => {
  test('adds column by column', () => {
    const one = handCounts({ bands: { weeks_00_to_01: 5, weeks_06_to_07: 2 }, tests: [10, 3, 1] })
    const other = handCounts({ bands: { weeks_00_to_01: 1, weeks_13_plus: 4 }, tests: [20, 0, 0] })
    expect(addCounts([one, other])).toEqual(
      handCounts({ bands: { weeks_00_to_01: 6, weeks_06_to_07: 2, weeks_13_plus: 4 }, tests: [30, 3, 1] }),
    )
  })

  test('a missing cell makes its own sum missing and no other', () => {
    const holed = { ...handCounts({ tests: [1, 2, 3] }), tests_planned: null }
    const sum = addCounts([holed, handCounts({ tests: [4, 5, 6] })])
    expect([sum.tests_waiting_list, sum.tests_planned, sum.tests_unscheduled]).toEqual([5, null, 9])
  })
})

test('countsOf leaves out what is not a count', () => {
  const counts = handCounts({ bands: { weeks_01_to_02: 3 } })
  expect(countsOf({ ...counts, ...{ area_code: 'QAA', month: '2024-01' } })).toEqual(counts)
})

describe('splitCounts by hand', () => {
  test('10 people in a band over thirds are 4, 3 and 3; the list is the sum of the bands', () => {
    const row = handCounts({ bands: { weeks_02_to_03: 10, weeks_13_plus: 2 }, tests: [9, 1, 0] })
    const parts = splitCounts(row, [1 / 3, 1 / 3, 1 / 3])
    expect(parts.map((part) => part.weeks_02_to_03)).toEqual([4, 3, 3])
    // 2 people at 0.67 each: the first two shares round up.
    expect(parts.map((part) => part.waiting_13_plus)).toEqual([1, 1, 0])
    expect(parts.map((part) => part.waiting)).toEqual([5, 4, 3])
    expect(parts.map((part) => part.tests_total)).toEqual([4, 3, 3])
  })

  test('in the hole, people of the missing bands are shared out as one group', () => {
    const row = withHole(handCounts({ bands: { weeks_00_to_01: 8, weeks_07_to_08: 4, weeks_11_to_12: 8, weeks_13_plus: 4 } }))
    const [quarter, rest] = splitCounts(row, [0.25, 0.75])
    expect(quarter).toMatchObject({ waiting: 6, waiting_6_plus: 4, waiting_13_plus: 1, weeks_00_to_01: 2, weeks_07_to_08: 1 })
    expect(rest).toMatchObject({ waiting: 18, waiting_6_plus: 12, waiting_13_plus: 3, weeks_11_to_12: null, tests_total: null })
  })
})

describe('splitCounts for any counts and shares', () => {
  const shares = fc
    .array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 5 })
    .map((weights) => weights.map((weight) => weight / weights.reduce((a, b) => a + b)))
  const whole = fc
    .record({
      people: fc.array(fc.nat(400), { minLength: weekBands.length, maxLength: weekBands.length }),
      tests: fc.tuple(fc.nat(2000), fc.nat(300), fc.nat(300)),
    })
    .map(({ people, tests }) =>
      handCounts({ bands: Object.fromEntries(weekBands.map((band, i) => [band, people[i]])), tests }),
    )
  const either = fc.oneof(whole, whole.map(withHole))
  const sumOf = (part: DexaCounts, bands: readonly WeekBand[]) => bands.reduce((sum, band) => sum + (part[band] ?? 0), 0)

  test('the parts add up to the whole in every column, and missing stays missing', () => {
    fc.assert(fc.property(either, shares, (row, by) => {
      expect(addCounts(splitCounts(row, by))).toEqual(row)
    }))
  })

  test('in each part the bands add up to the list, to 6+ and to 13+, and the kinds to all tests', () => {
    fc.assert(fc.property(whole, shares, (row, by) => {
      for (const part of splitCounts(row, by)) {
        expect(sumOf(part, weekBands)).toBe(part.waiting)
        expect(sumOf(part, weekBands.slice(6))).toBe(part.waiting_6_plus)
        expect(part.weeks_13_plus).toBe(part.waiting_13_plus)
        const kinds = [part.tests_waiting_list, part.tests_planned, part.tests_unscheduled]
        expect(kinds.reduce<number>((sum, count) => sum + (count ?? NaN), 0)).toBe(part.tests_total)
      }
    }))
  })

  test('in the hole, the bands that are there still fit inside the list', () => {
    fc.assert(fc.property(whole.map(withHole), shares, (row, by) => {
      for (const part of splitCounts(row, by)) {
        const [list, over6, over13] = [part.waiting ?? NaN, part.waiting_6_plus ?? NaN, part.waiting_13_plus ?? NaN]
        expect(sumOf(part, weekBands.slice(0, 6))).toBe(list - over6)
        expect(sumOf(part, weekBands.slice(6, 10))).toBeLessThanOrEqual(over6 - over13)
      }
    }))
  })

  test('no cell is negative, and none is a person or more from its share', () => {
    fc.assert(fc.property(whole, shares, (row, by) => {
      splitCounts(row, by).forEach((part, i) => {
        for (const band of weekBands) {
          expect(part[band]).toBeGreaterThanOrEqual(0)
          expect(Math.abs((part[band] ?? NaN) - (row[band] ?? NaN) * (by[i] ?? NaN))).toBeLessThan(1 + 1e-6)
        }
      })
    }))
  })
})
