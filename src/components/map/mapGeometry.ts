import { group } from 'd3-array'
import { geoIdentity, geoPath } from 'd3-geo'
import type { FeatureCollection } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { type Box, insetBox, landWidth, type MapArea, type MapGeometry, mapSize, type Placing } from './mapFrame'

export type AreasTopology = Topology<{ areas: GeometryCollection }>

/**
 * Draws a set of boundaries.
 * @param topology one object named `areas`, ids = area codes, coordinates in metres (British National Grid)
 * @param regionOf region code of each area, or null where areas are regions
 */
export function mapGeometry(topology: AreasTopology, regionOf: (code: string) => string | null): MapGeometry {
  const all = feature(topology, topology.objects.areas)
  const london: FeatureCollection = {
    type: 'FeatureCollection',
    features: all.features.filter(({ id }) => regionOf(String(id)) === 'Y56'),
  }
  const box: [[number, number], [number, number]] = [[4, 4], [landWidth, mapSize.height - 4]]
  const placing = geoIdentity().reflectY(true).fitExtent(box, all)
  const draw = geoPath(placing).digits(1)
  const inset = london.features.length > 1 ? insetOf(london) : null
  const regionBetween = (a: GeometryObject, b: GeometryObject) =>
    a !== b && regionOf(String(a.id)) !== regionOf(String(b.id))
  return {
    areas: all.features.map((area) => drawn(area, draw)),
    borders: draw(mesh(topology, topology.objects.areas, regionBetween)) ?? '',
    coast: draw(mesh(topology, topology.objects.areas, (a, b) => a === b)) ?? '',
    inset: inset?.areas ?? [],
    placed: placingOf(placing),
    insetPlaced: inset?.placed ?? null,
    regions: regionBoxes(all, draw, regionOf),
  }
}

function insetOf(london: FeatureCollection): { areas: MapArea[]; placed: Placing } {
  const { x, y, width, height } = insetBox
  const placing = geoIdentity().reflectY(true).fitExtent([[x + 8, y + 8], [x + width - 8, y + height - 8]], london)
  const draw = geoPath(placing).digits(1)
  return { areas: london.features.map((area) => drawn(area, draw)), placed: placingOf(placing) }
}

function placingOf(placing: ReturnType<typeof geoIdentity>): Placing {
  const [x, y] = placing.translate()
  return { scale: placing.scale(), x, y }
}

function regionBoxes(all: FeatureCollection, draw: ReturnType<typeof geoPath>, regionOf: (code: string) => string | null): Record<string, Box> {
  const byRegion = group(all.features, ({ id }) => regionOf(String(id)) ?? String(id))
  return Object.fromEntries(
    [...byRegion].map(([code, features]) => {
      const [[left, top], [right, bottom]] = draw.bounds({ type: 'FeatureCollection', features })
      return [code, { x: Math.round(left), y: Math.round(top), width: Math.round(right - left), height: Math.round(bottom - top) }]
    }),
  )
}

type Drawn = FeatureCollection['features'][number]

function drawn(area: Drawn, draw: ReturnType<typeof geoPath>): MapArea {
  const [x, y] = draw.centroid(area)
  return { code: String(area.id), path: draw(area) ?? '', centre: [Math.round(x), Math.round(y)] }
}
