import { expect, test } from 'vitest'
import { coastFinder, labelPlaces } from './labelPlaces'

/** An upright rectangle with a point every ten units down its sides, as a real coast has. */
const block = (code: string, [left, right]: [number, number], [top, bottom]: [number, number]) => {
  const heights = Array.from({ length: (bottom - top) / 10 + 1 }, (_, i) => top + 10 * i)
  const points = [...heights.map((y) => `${left},${y}`), ...heights.reverse().map((y) => `${right},${y}`)]
  return { code, path: `M${points.join('L')}Z`, centre: [(left + right) / 2, (top + bottom) / 2] as [number, number] }
}
const island = block('A', [250, 450], [200, 600])
const east = block('B', [400, 450], [380, 420])
const areas = [island, east]
const coast = coastFinder(areas.map(({ path }) => path).join(''))

test('the coast is read from the drawing, between two heights', () => {
  expect(coast(190, 210)).toEqual([250, 450])
})

test('a label stands in the sea beside the nearer coast, level with its area', () => {
  const [west] = labelPlaces(areas, [{ code: 'A', characters: 20 }], coast)
  expect(west?.side).toBe('left')
  expect(west?.to[0]).toBe(238)
  expect(Math.abs((west?.to[1] ?? 0) - 400)).toBeLessThan(6)
  const [other] = labelPlaces(areas, [{ code: 'B', characters: 20 }], coast)
  expect(other?.side).toBe('right')
})

test('labels make room for one another, and one that fits nowhere is left out', () => {
  const label = { code: 'A', characters: 20 }
  const places = labelPlaces(areas, [label, label, label], coast)
  const west = places.filter(({ side }) => side === 'left').map(({ to }) => to[1])
  expect(places).toHaveLength(3)
  expect(west.length).toBeGreaterThan(1)
  expect(Math.abs((west[0] ?? 0) - (west[1] ?? 0))).toBeGreaterThanOrEqual(54)
  expect(labelPlaces(areas, [{ code: 'A', characters: 200 }], coast)).toEqual([])
})
