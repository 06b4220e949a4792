import { type MapArea, type Placing, pointOf } from '~/components/map/mapFrame'
import { britishNationalGrid } from '~/model/britishNationalGrid'

const numbers = /(-?[\d.]+),(-?[\d.]+)/g

/** Code of the area that a point lies in as the map draws it, which is simplified: a place on the coast may lie in none. */
export function areaAt(areas: readonly MapArea[], placed: Placing, point: { lon: number; lat: number }): string | null {
  const at = pointOf(placed, britishNationalGrid(point))
  return areas.find(({ path }) => isInside(path, at))?.code ?? null
}

/** By the even-odd rule, over all rings of the path. */
function isInside(path: string, [x, y]: readonly [number, number]): boolean {
  let inside = false
  for (const ring of path.split('M')) {
    const points = [...ring.matchAll(numbers)].map(([, px, py]): [number, number] => [Number(px), Number(py)])
    points.forEach(([x1, y1], index) => {
      const [x2, y2] = points[(index + 1) % points.length] ?? [x1, y1]
      if (y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) inside = !inside
    })
  }
  return inside
}
