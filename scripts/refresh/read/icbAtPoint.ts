import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { Edition } from '~/contracts/codes'
import type { area } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'
import type { SourceFolder } from '../SourceFolder'
import { readBoundaryFile } from './boundaryFile'
import { icbsOf } from './icbCodes'

type Area = Row<typeof area>

/** Degrees, WGS 84. */
export interface Point {
  readonly lon: number
  readonly lat: number
}

/** Finds the ICB that holds a point; null where none does, as on a coast the boundaries cut straight. */
export function icbFinder(
  sources: SourceFolder,
  areas: readonly Area[],
  edition: Edition,
): (point: Point) => Area | null {
  const shapes = new Map(readBoundaryFile(sources, `icb_${edition}`).map(({ gss, geometry }) => [gss, geometry]))
  const icbs = icbsOf(areas, edition).map((icb) => ({ icb, rings: ringsOf(shapes.get(icb.gss)) }))
  return (point) => icbs.find(({ rings }) => isInside(rings, point))?.icb ?? null
}

const ringsOf = (geometry: Polygon | MultiPolygon | undefined): Position[][] =>
  geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat() : (geometry?.coordinates ?? [])

/** Even-odd rule over all rings, so holes and islands need no care, nor does winding order. */
const isInside = (rings: Position[][], point: Point): boolean =>
  rings.filter((ring) => crossingsEast(ring, point) % 2 === 1).length % 2 === 1

function crossingsEast(ring: Position[], { lon, lat }: Point): number {
  let crossings = 0
  for (let index = 1; index < ring.length; index++) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? []
    const [x2 = 0, y2 = 0] = ring[index] ?? []
    if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) crossings++
  }
  return crossings
}
