import { expect, test } from 'vitest'
import { daysInMonth } from '../months'
import { agedBand, bandCount, groupCount, groupOfBand, joinersByBand, joining, monthLength } from './ages'
import { fitLeaving, leavingOf } from './leaving'

const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)
const known = [0.9, 0.6, 0.3, 0.2, 0.4, 0.7]

/** A large list on which each group stays by known shares, month after month. */
function listWith(staying: readonly number[], size: number) {
  let bands = Array.from({ length: bandCount }, (_, band) => size / (band + 1))
  return ['2025-09', '2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'].map((month) => {
    const length = monthLength(daysInMonth(month))
    const joined = 2 * size
    const after = joinersByBand(length).map((share) => share * joined * (staying[joining] ?? 0))
    bands.forEach((people, band) => {
      for (const to of agedBand(band, length)) after[to.band] = (after[to.band] ?? 0) + people * to.share * (staying[groupOfBand[band] ?? 0] ?? 0)
    })
    const before = sum(bands)
    bands = after
    const waiting = sum(bands)
    return { month, waiting, testsWaitingList: before + joined - waiting, bands, flagged: false }
  })
}

test('finds the shares by which a list was made', () => {
  const [fit] = fitLeaving([listWith(known, 1e6)])
  fit?.usual.forEach((rate, group) => { expect(Math.exp(-rate)).toBeCloseTo(known[group] ?? 0, 1) })
})

test('a small list is drawn towards the pool, one without a passage is the pool', () => {
  const large = listWith(known, 1e5)
  const short = listWith(known.map(() => 0.5), 4)
  const [, small, unknown] = fitLeaving([large, short, short.slice(-1)])
  const stay = (leaving: typeof small) => Math.exp(-(leaving?.usual[5] ?? 0))
  expect(stay(unknown)).toBeCloseTo(0.7, 1)
  expect(stay(small)).toBeGreaterThan(0.55)
})

test('flagged months take no part', () => {
  const months = listWith(known, 1000)
  const spoilt = months.map((one, i) => (i === 3 ? { ...one, bands: one.bands.map((people) => people * 9), flagged: true } : one))
  const without = months.filter((_, i) => i !== 3)
  expect(fitLeaving([spoilt])).toEqual(fitLeaving([without]))
})

test('extra rates never fall with age and never exceed the usual ones', () => {
  const { usual, extra } = leavingOf(known)
  for (let group = 0; group < groupCount; group++) {
    expect(extra[group]).toBeLessThanOrEqual(usual[group] ?? 0)
    if (group > 0) expect(extra[group]).toBeGreaterThanOrEqual(extra[group - 1] ?? 0)
  }
})
