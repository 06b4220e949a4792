import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

export type Areas = GeometryCollection
/** British National Grid metres, y up; the id of each area is its code in its edition. */
export type AreasTopology = Topology<{ areas: Areas }>

export type AreaShape = Feature<Polygon | MultiPolygon> & { id: string }

export const shapesOf = (topology: AreasTopology): AreaShape[] =>
  feature(topology, topology.objects.areas).features as AreaShape[]

/** One geometry per line, so that a changed area shows in a diff. */
export function topologyText({ objects, arcs, ...rest }: AreasTopology): string {
  const lines = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).join(',\n')
  const head = JSON.stringify(rest).slice(0, -1)
  const areas = `{"type":"GeometryCollection","geometries":[\n${lines(objects.areas.geometries)}\n]}`
  return `${head},"objects":{"areas":${areas}},"arcs":[\n${lines(arcs)}\n]}\n`
}
