import mapshaper from 'mapshaper'
import type { Topology } from 'topojson-specification'
import type { Areas, AreasTopology } from './areasTopology'

interface Run {
  /** What stands between reading and writing. */
  commands: string
  /** Grid cells along each side of the whole map. */
  quantization: number
  /** Property that becomes the id; by default areas keep the id they have. */
  idField?: string
}

/** Runs mapshaper commands on one layer, GeoJSON or TopoJSON; the areas keep their ids and nothing else. */
export async function runMapshaper(input: object, { commands, quantization, idField }: Run): Promise<AreasTopology> {
  const output = `-o out.json format=topojson quantization=${quantization}${idField ? ` id-field=${idField}` : ''}`
  const { 'out.json': written } = await mapshaper.applyCommands(`-quiet -i in.json name=areas ${commands} ${output}`, {
    'in.json': JSON.stringify(input),
  })
  const { arcs, transform, objects } = JSON.parse(String(written)) as Topology<{ areas: Areas }>
  const geometries = objects.areas.geometries.map(({ properties: _, ...geometry }) => geometry) as Areas['geometries']
  return {
    type: 'Topology',
    ...(transform && { transform }),
    arcs,
    objects: { areas: { type: 'GeometryCollection', geometries } },
  }
}
