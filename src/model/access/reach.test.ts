import { expect, test } from 'vitest'
import { boardNear, reachOf } from './reach'

// Worked by hand: three small areas on a line east of a site at 0; 8, 19 and 31 km away.
const areas = [
  { easting: 8_000, northing: 0, people: 100, board: 'A' },
  { easting: 19_000, northing: 0, people: 300, board: 'A' },
  { easting: 31_000, northing: 0, people: 600, board: 'B' },
]

test('shares within 10, 20 and 30 km of one site', () => {
  const { all, boards } = reachOf(areas, [{ easting: 0, northing: 0 }])
  expect(all).toEqual({ people: 1000, shares: [0.1, 0.4, 0.4] })
  expect(boards.get('A')).toEqual({ people: 400, shares: [0.25, 1, 1] })
  expect(boards.get('B')).toEqual({ people: 600, shares: [0, 0, 0] })
})

test('the nearest of several sites counts, by Pythagoras; a distance on the mark is within it', () => {
  // 6 km across and 8 km along are 10 km.
  const { all } = reachOf([{ easting: 0, northing: 0, people: 5, board: 'A' }], [{ easting: 6_000, northing: 8_000 }, { easting: 90_000, northing: 0 }])
  expect(all.shares).toEqual([1, 1, 1])
})

test('without a site nobody is within reach', () => {
  expect(reachOf(areas, []).all.shares).toEqual([0, 0, 0])
})

test('a point lies in the board of the nearest small area', () => {
  expect(boardNear(areas, { easting: 26_000, northing: 100 })).toBe('B')
  expect(boardNear([], { easting: 0, northing: 0 })).toBeNull()
})
