import { geoIdentity, geoPath } from 'd3-geo'
import type { FeatureCollection } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification'
import { insetBox, landWidth, type MapArea, type MapGeometry, mapSize } from './mapFrame'

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
  const draw = geoPath(geoIdentity().reflectY(true).fitExtent(box, all)).digits(1)
  const regionBetween = (a: GeometryObject, b: GeometryObject) =>
    a !== b && regionOf(String(a.id)) !== regionOf(String(b.id))
  return {
    areas: all.features.map((area) => drawn(area, draw)),
    borders: draw(mesh(topology, topology.objects.areas, regionBetween)) ?? '',
    coast: draw(mesh(topology, topology.objects.areas, (a, b) => a === b)) ?? '',
    inset: london.features.length > 1 ? insetOf(london) : [],
  }
}

function insetOf(london: FeatureCollection): MapArea[] {
  const { x, y, width, height } = insetBox
  const draw = geoPath(geoIdentity().reflectY(true).fitExtent([[x + 8, y + 8], [x + width - 8, y + height - 8]], london)).digits(1)
  return london.features.map((area) => drawn(area, draw))
}

type Drawn = FeatureCollection['features'][number]

function drawn(area: Drawn, draw: ReturnType<typeof geoPath>): MapArea {
  const [x, y] = draw.centroid(area)
  return { code: String(area.id), path: draw(area) ?? '', centre: [Math.round(x), Math.round(y)] }
}
