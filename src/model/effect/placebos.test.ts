import { expect, test } from 'vitest'
import { type Gap, gapOf, placeAmong } from './placebos'

const gap = (change: number, rmsBefore = 1, rmsAfter = Math.abs(change)): Gap => ({ change, rmsBefore, rmsAfter })
/** Effects -0.5, -0.4 … 0.5. */
const placebos = Array.from({ length: 11 }, (_, index) => gap((index - 5) / 10))

test('by hand: nine in ten lie within, and the trust counts among those as far', () => {
  const { halfWidth90, pEffect, detectable } = placeAmong(gap(0.45), placebos)
  // Sizes 0, .1, .1, .2, .2, .3, .3, .4, .4, .5, .5: place ⌈0.9 × 12⌉ is the last.
  expect(halfWidth90).toBeCloseTo(0.5, 12)
  // -0.5 and 0.5 lie as far: (1 + 2) / (1 + 11).
  expect(pEffect).toBeCloseTo(0.25, 12)
  // The lowest fifth ends at -0.3, so 0.8 more takes four in five over 0.5.
  expect(detectable).toBeCloseTo(0.8, 12)
})

test.each([8, 9, 10, 19, 20, 89, 92])('of %i placebos, beyond the limit and p of a tenth or less are the same', (count) => {
  const others = Array.from({ length: count }, (_, index) => gap((index % 2 === 0 ? 1 : -1) * (index + 1)))
  const placings = Array.from({ length: 2 * count + 2 }, (_, index) => ({ size: (index + 1) / 2, ...placeAmong(gap((index + 1) / 2), others) }))
  expect(placings.map(({ size, halfWidth90 }) => size > halfWidth90)).toEqual(placings.map(({ pEffect }) => pEffect <= 0.1))
  // With 8 the least p is a ninth; from 9 on, an effect beyond all of them is rare.
  expect(placings.some(({ pEffect }) => pEffect <= 0.1)).toBe(count >= 9)
})

test('of 92 placebos the 84th in size is the limit, of 89 the 81st', () => {
  const sized = (count: number) => placeAmong(gap(0), Array.from({ length: count }, (_, index) => gap(index + 1))).halfWidth90
  expect([sized(92), sized(89)]).toEqual([84, 81])
})

test('the ratio forgives a trust that never fitted', () => {
  const poor = gap(0.45, 4.5, 0.45)
  expect(placeAmong(poor, placebos).pEffect).toBeCloseTo(0.25, 12)
  // Its ratio is 0.1: ten of eleven placebos have as much.
  expect(placeAmong(poor, placebos).pRatio).toBeCloseTo(11 / 12, 12)
})

test('a gap is the mean log of months after as a share, and roots of mean squares', () => {
  const found = gapOf({ code: 'AAA', log: [1, 3, 5, 2], counts: [true, true, true, true] }, { synthetic: [0, 4, 1, 2], weights: [], before: [0, 1], after: [2, 3] })
  expect(found).toEqual({ change: Math.expm1(2), rmsBefore: 1, rmsAfter: Math.sqrt(8) })
})
