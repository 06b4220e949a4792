import { expect, test } from 'vitest'
import { xmr } from './xmr'

const none = { mean: null, upper: null, lower: null, meanMovingRange: null }

test('by hand: mean 12, thirteen moving ranges: ten of 1, then 9, 8 and 2, so 12 ± 2.66 × 29 / 13; the tall point is outside', () => {
  const values = [11, 12, 11, 12, 11, 12, 11, 20, 12, 11, 12, 11, 12, 10]
  const { segments, points } = xmr(values)
  expect(segments).toHaveLength(1)
  expect(segments[0]).toMatchObject({ from: 0, to: 13, mean: 12 })
  expect(segments[0]?.meanMovingRange).toBeCloseTo(29 / 13, 9)
  expect(segments[0]?.upper).toBeCloseTo(12 + (2.66 * 29) / 13, 9)
  expect(points[7]).toEqual({ value: 20, causes: ['outside'], side: 'above' })
  expect(points[1]).toEqual({ value: 12, causes: [], side: null })
  expect(points[0]).toEqual({ value: 11, causes: [], side: 'below' })
})

test('eleven known points get no limits and no causes; the twelfth brings them', () => {
  const short = [1, 2, 3, 4, null, 5, 6, 7, 8, 9, 10, 11]
  expect(xmr(short).segments).toEqual([{ from: 0, to: 11, ...none }])
  expect(xmr(short).points.every(({ causes, side }) => causes.length === 0 && side === null)).toBe(true)
  expect(xmr([...short, 12]).segments[0]?.mean).toBeCloseTo(6.5, 9)
})

test('twelve points each between two gaps have no moving range, so no limits', () => {
  expect(xmr(Array.from({ length: 24 }, (_, i) => (i % 2 ? i : null))).segments).toEqual([{ from: 0, to: 23, ...none }])
})

test('from a recalculation on, limits are new and runs begin again', () => {
  const before = Array.from({ length: 12 }, (_, i) => 10 + (i % 2))
  const after = Array.from({ length: 12 }, (_, i) => 20 + (i % 2))
  const whole = xmr([...before, ...after])
  expect(whole.points[13]?.causes).toContain('shift')
  const { segments, points } = xmr([...before, ...after], { recalculateAt: 12 })
  expect(segments.map(({ from, to, mean, meanMovingRange }) => [from, to, mean, meanMovingRange])).toEqual([
    [0, 11, 10.5, 1],
    [12, 23, 20.5, 1],
  ])
  expect(points.flatMap(({ causes }) => causes)).toEqual([])
})

test('recalculations out of order, doubled or outside are put right', () => {
  const values = Array.from({ length: 40 }, (_, i) => i % 3)
  const froms = (recalculateAt: number[] | null) => xmr(values, { recalculateAt }).segments.map(({ from, to }) => [from, to])
  expect(froms([26, 13, 13, 0, 40, -2, 7.5])).toEqual([[0, 12], [13, 25], [26, 39]])
  expect(froms(null)).toEqual([[0, 39]])
})

test('no values, no segments', () => {
  expect(xmr([])).toEqual({ segments: [], points: [] })
})
