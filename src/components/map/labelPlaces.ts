import { insetBox, type MapArea, mapSize } from './mapFrame'

export interface LabelPlace {
  code: string
  /** Where the leader starts, inside the area, and where it ends, beside the text; map units. */
  from: [number, number]
  to: [number, number]
  side: 'left' | 'right'
}

interface Named {
  code: string
  /** Length of the longer line of the label, in characters. */
  characters: number
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Characters of a label's longest line; its first line is bold and so wider. */
export const labelLength = ({ name, value, labelContext, estimated }: { name: string; value: string; labelContext: string; estimated: boolean }): number =>
  Math.ceil(Math.max(name.length * 1.08, value.length + (estimated ? 6 : 0), labelContext.length))

/** Text of the desktop drawing, in map units. */
const characterWidth = 6.9
const labelHeight = 56
const clearance = 12
const step = 6
/** Where the legend stands over the drawing, and how high it usually is. */
const legendWidth = 260
const usualLegendHeight = 112
const londonBox: Box = { left: insetBox.x - 8, right: mapSize.width, top: insetBox.y - 20, bottom: mapSize.height }

/**
 * Finds room in the sea for the labels of a few areas: beside the coast, as near to the area as can be,
 * none over another, over the legend or over London's inset. An area that finds no room goes unnamed here.
 * @param named codes to label, most important first
 * @param coastAt westmost and eastmost x of the drawing between two heights
 * @param legendHeight of the legend over the drawing, in map units
 */
export function labelPlaces(
  areas: readonly MapArea[],
  named: readonly Named[],
  coastAt: (top: number, bottom: number) => [number, number],
  legendHeight: number = usualLegendHeight,
): LabelPlace[] {
  const taken: Box[] = [{ left: 0, right: legendWidth, top: 0, bottom: legendHeight }, londonBox]
  return named.flatMap(({ code, characters }): LabelPlace[] => {
    const area = areas.find((candidate) => candidate.code === code)
    if (!area) return []
    const [x, y] = area.centre
    const width = characters * characterWidth
    const candidates = heights().flatMap((top) => {
      const [west, east] = coastAt(top - clearance, top + labelHeight + clearance)
      const middle = top + labelHeight / 2
      const left = { side: 'left' as const, at: Math.min(west, x) - clearance, middle }
      const right = { side: 'right' as const, at: Math.max(east, x) + clearance, middle }
      return [left, right].flatMap((place) => {
        const box = boxOf(place.side, place.at, top, width)
        const fits = box.left >= 0 && box.right <= mapSize.width && taken.every((other) => !overlap(box, other))
        return fits ? [{ ...place, box, far: Math.hypot(place.at - x, middle - y) }] : []
      })
    })
    const best = candidates.sort((a, b) => a.far - b.far)[0]
    if (!best) return []
    taken.push(best.box)
    return [{ code, from: [x, y], to: [Math.round(best.at), Math.round(best.middle)], side: best.side }]
  })
}

const heights = () =>
  Array.from({ length: Math.floor((mapSize.height - labelHeight) / step) }, (_, i) => i * step)

const boxOf = (side: LabelPlace['side'], at: number, top: number, width: number): Box => ({
  left: side === 'left' ? at - width : at,
  right: side === 'left' ? at : at + width,
  top,
  bottom: top + labelHeight,
})

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * Reads the westmost and eastmost x of a coastline, to the nearest unit of height; the middle of the map where
 * there is no land.
 * @param coast SVG path data in map units
 */
export function coastFinder(coast: string): (top: number, bottom: number) => [number, number] {
  const west = new Float64Array(mapSize.height + 1).fill(Infinity)
  const east = new Float64Array(mapSize.height + 1).fill(-Infinity)
  for (const [, x, y] of coast.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)) {
    const height = Math.round(Number(y))
    west[height] = Math.min(west[height] ?? Infinity, Number(x))
    east[height] = Math.max(east[height] ?? -Infinity, Number(x))
  }
  return (top, bottom) => {
    let range: [number, number] | null = null
    for (let height = Math.max(0, top); height <= Math.min(bottom, mapSize.height); height += 1) {
      const [left = Infinity, right = -Infinity] = [west[height], east[height]]
      if (left <= right) range = range ? [Math.min(range[0], left), Math.max(range[1], right)] : [left, right]
    }
    return range ?? [mapSize.width / 2, mapSize.width / 2]
  }
}
