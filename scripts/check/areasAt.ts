import type { Position } from 'geojson'
import { type AreasTopology, shapesOf } from '../shapes/areasTopology'

/**
 * Finds the areas that hold a point of the British National Grid: one, none at sea, several where shapes overlap.
 * @param topology text of a boundary file
 */
export function areasFinder(topology: string): (easting: number, northing: number) => string[] {
  const shapes = shapesOf(JSON.parse(topology) as AreasTopology)
  return (easting, northing) => shapes.filter(({ geometry }) => isInside(geometry.coordinates, easting, northing)).map(({ id }) => id)
}

/** Even-odd rule over every ring of a polygon or multipolygon. */
function isInside(coordinates: Position[][] | Position[][][], x: number, y: number): boolean {
  const rings = coordinates.flatMap((part): Position[][] => (isRing(part) ? [part] : part))
  const crossings = rings.flatMap((ring) => ring.slice(1).filter(([x2 = 0, y2 = 0], index) => {
    const [x1 = 0, y1 = 0] = ring[index] ?? []
    return y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)
  }))
  return crossings.length % 2 === 1
}

const isRing = (part: Position[] | Position[][]): part is Position[] => typeof part[0]?.[0] === 'number'
