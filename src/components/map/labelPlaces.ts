import { insetBox, type MapArea, mapSize } from './mapFrame'

export interface LabelPlace {
  code: string
  /** Where the leader starts, inside the area, and where it ends, beside the text; map units. */
  from: [number, number]
  to: [number, number]
  side: 'left' | 'right'
}

const gap = 46
const reach = 26
/** Outermost places a label may start, so that its text stays on the picture. */
const inmost = { left: 150, right: mapSize.width - 190 }

/**
 * Finds room beside the coast for the labels of a few areas, none over another.
 * @param areas all areas drawn
 * @param named codes to label, most important first
 * @param coastAt westmost and eastmost x of the drawing near a y
 */
export function labelPlaces(areas: readonly MapArea[], named: readonly string[], coastAt: (y: number) => [number, number]): LabelPlace[] {
  const places: LabelPlace[] = []
  for (const code of named) {
    const area = areas.find((candidate) => candidate.code === code)
    if (!area) continue
    const [x, y] = area.centre
    const [west, east] = coastAt(y)
    const side = x - west < east - x ? 'left' : 'right'
    const free = freeHeight(y, side, places)
    const [westThere, eastThere] = coastAt(free)
    const to: [number, number] =
      side === 'left'
        ? [Math.max(westThere - reach, inmost.left), free]
        : [Math.min(eastThere + reach, inmost.right), free]
    places.push({ code, from: [x, y], to, side })
  }
  return places
}

/** The height nearest to the area's own that no other label on that side, and not the inset, takes. */
function freeHeight(y: number, side: LabelPlace['side'], taken: readonly LabelPlace[]): number {
  const steps = [0, -1, 1, -2, 2, -3, 3, -4, 4].map((step) => y - 12 + step * 16)
  const clear = (at: number) =>
    at > 24 &&
    at < mapSize.height - 24 &&
    (side === 'left' || at < insetBox.y - gap) &&
    taken.every((other) => other.side !== side || Math.abs(other.to[1] - at) >= gap)
  return steps.find(clear) ?? y
}

/** Reads the outermost x of a drawing from its path data, per band of y. */
export function coastFinder(areas: readonly MapArea[]): (y: number) => [number, number] {
  const points = areas.flatMap(({ path }) => absolutePoints(path))
  return (y) => {
    const near = points.filter(([, py]) => Math.abs(py - y) <= 24)
    if (near.length === 0) return [mapSize.width / 2, mapSize.width / 2]
    const xs = near.map(([px]) => px)
    return [Math.min(...xs), Math.max(...xs)]
  }
}

const absolutePoints = (path: string): [number, number][] =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
