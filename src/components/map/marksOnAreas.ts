import type { MapArea } from './mapFrame'

export interface AreaMark {
  code: string
  text: string
  at: [number, number]
  /** Whether it fits where the map is small, as on a phone. */
  roomy: boolean
}

/** Width and height that a short text needs of the land it stands on, in map units: on a desk, and on a phone. */
const needed = { desk: [34, 18], phone: [66, 38] } as const

/**
 * Places a short text on each area that is large enough for it, at the middle of its largest piece of land.
 * @param areas of the whole map or of an inset, drawn in map units
 */
export function marksOnAreas(areas: readonly MapArea[], texts: ReadonlyMap<string, string>): AreaMark[] {
  return areas.flatMap(({ code, path }): AreaMark[] => {
    const text = texts.get(code)
    const land = text ? largestRing(path) : null
    if (!text || !land || !fits(land, needed.desk)) return []
    return [{ code, text, at: [Math.round(land.x), Math.round(land.y)], roomy: fits(land, needed.phone) }]
  })
}

interface Land {
  /** Middle by area, which lies inside all but crooked shapes. */
  x: number
  y: number
  width: number
  height: number
  area: number
}

const fits = ({ width, height }: Land, [least, high]: readonly [number, number]) => width >= least && height >= high

function largestRing(path: string): Land | null {
  const rings = path.split('M').flatMap((part) => {
    const points = [...part.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): [number, number] => [Number(x), Number(y)])
    return points.length < 3 ? [] : [landOf(points)]
  })
  return rings.sort((a, b) => b.area - a.area)[0] ?? null
}

/** By the shoelace formula. */
function landOf(points: readonly [number, number][]): Land {
  let [twice, x, y] = [0, 0, 0]
  points.forEach(([x1, y1], index) => {
    const [x2, y2] = points[(index + 1) % points.length] ?? [x1, y1]
    const cross = x1 * y2 - x2 * y1
    twice += cross
    x += (x1 + x2) * cross
    y += (y1 + y2) * cross
  })
  const xs = points.map(([one]) => one)
  const ys = points.map(([, one]) => one)
  return { x: x / (3 * twice), y: y / (3 * twice), width: Math.max(...xs) - Math.min(...xs), height: Math.max(...ys) - Math.min(...ys), area: Math.abs(twice) / 2 }
}
