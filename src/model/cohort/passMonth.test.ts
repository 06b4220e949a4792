import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { agedBand, bandCount, groupCount, joinersByBand, monthLength } from './ages'
import { leavingOf } from './leaving'
import { passMonth } from './passMonth'

const sum = (values: Iterable<number>) => [...values].reduce((all, value) => all + value, 0)
const none = new Float64Array(groupCount)
const alike = leavingOf(new Array<number>(groupCount).fill(0.5))
const february = monthLength(28)

test('four weeks, all leaving alike: by hand', () => {
  const bands = Float64Array.from({ length: bandCount }, (_, band) => (band === 0 ? 100 : 0))
  // Of 100 who wait and 30 who join, 30 are tested: 100 in 130 stay. Those who waited under a week now wait 4 to 5.
  passMonth(bands, 30, 30, { fixed: none, moved: alike.usual }, february)
  expect(bands[4]).toBeCloseTo(76.923, 3)
  expect(bands.slice(0, 4).every((people) => Math.abs(people - 5.769) < 0.001)).toBe(true)
  expect(sum(bands)).toBeCloseTo(100, 9)
})

test('31 days: a band splits over two, by three sevenths', () => {
  const [near, far] = agedBand(2, monthLength(31))
  expect([near.band, far.band]).toEqual([6, 7])
  expect(near.share).toBeCloseTo(4 / 7, 12)
  expect(far.share).toBeCloseTo(3 / 7, 12)
  expect(sum(joinersByBand(monthLength(31)))).toBeCloseTo(1, 12)
})

test('all tested: nobody is left', () => {
  const bands = new Float64Array(bandCount).fill(3)
  expect(passMonth(bands, 8, 3 * bandCount + 8, { fixed: none, moved: alike.usual }, february)).toBe(Infinity)
  expect(sum(bands)).toBe(0)
})

const people = fc.double({ min: 0, max: 3000, noNaN: true })
const list = fc.array(people, { minLength: bandCount, maxLength: bandCount })
const staying = fc.array(fc.double({ min: 0.02, max: 0.95, noNaN: true }), { minLength: groupCount, maxLength: groupCount })
const days = fc.constantFrom(28, 29, 30, 31)

describe('for any list', () => {
  test('nobody is lost or created, and no band falls below nobody', () => {
    fc.assert(fc.property(list, people, staying, fc.double({ min: 0, max: 1, noNaN: true }), days, (start, joined, stay, part, length) => {
      const all = sum(start) + joined
      const bands = Float64Array.from(start)
      passMonth(bands, joined, part * all, { fixed: none, moved: leavingOf(stay).usual }, monthLength(length))
      expect(sum(bands)).toBeCloseTo(all * (1 - part), 4)
      expect(Math.min(...bands)).toBeGreaterThanOrEqual(0)
    }))
  })

  test('more tests never leave a larger share that has waited long', () => {
    fc.assert(fc.property(list, people, staying, fc.double({ min: 0.05, max: 0.6, noNaN: true }), fc.double({ min: 0, max: 0.35, noNaN: true }), days, (start, joined, stay, part, more, length) => {
      const all = sum(start) + joined
      fc.pre(all > 10)
      const leaving = leavingOf(stay)
      const usual = Float64Array.from(start)
      const pressed = passMonth(usual, joined, part * all, { fixed: none, moved: leaving.usual }, monthLength(length))
      const changed = Float64Array.from(start)
      passMonth(changed, joined, (part + more) * all, { fixed: leaving.usual.map((rate) => rate * pressed), moved: leaving.extra }, monthLength(length), 0)
      for (let band = 1; band < bandCount; band++) {
        const older = (bands: Float64Array) => sum(bands.slice(band)) / sum(bands)
        expect(older(changed)).toBeLessThanOrEqual(older(usual) + 1e-6)
      }
    }))
  })
})
