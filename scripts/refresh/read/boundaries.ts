import type { Feature, FeatureCollection } from 'geojson'
import type { area } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'
import { topologyText } from '../../shapes/areasTopology'
import { runMapshaper } from '../../shapes/runMapshaper'
import { SourceFault } from '../SourceFault'
import type { SourceFolder } from '../SourceFolder'
import { readAreas } from './areas'
import { boundaryFiles, type BoundaryName, readBoundaryFile } from './boundaryFile'
import { icbsOf } from './icbCodes'

type Area = Row<typeof area>

/** Steps of 5 to 7 m: far below the 200 m to which the publisher drew the boundaries. */
const quantization = 1e5

const projectAndClean = '-proj init=EPSG:4326 EPSG:27700 -clean'

/** Published boundaries as TopoJSON in British National Grid metres, one shared line between neighbours. */
export async function readBoundaries(sources: SourceFolder): Promise<{ file: string; text: string }[]> {
  const areas = readAreas(sources)
  const files: { file: string; text: string }[] = []
  // One after the other: mapshaper keeps state between its commands.
  for (const name of Object.keys(boundaryFiles) as BoundaryName[]) {
    const shapes = withCodes(sources, name, areasIn(areas, name))
    const topology = await runMapshaper(shapes, { commands: projectAndClean, quantization })
    const drawn = topology.objects.areas.geometries.length
    if (drawn !== shapes.features.length) {
      const { path } = boundaryFiles[name]
      throw new SourceFault({ file: path }, `${drawn} areas left after cleaning`, `${shapes.features.length}`)
    }
    files.push({ file: `${name}.json`, text: topologyText(topology) })
  }
  return files
}

const areasIn = (areas: readonly Area[], name: BoundaryName): Area[] =>
  name === 'region'
    ? areas.filter((one) => one.level === 'region' && one.edition === '2026')
    : icbsOf(areas, name === 'icb_2023' ? '2023' : '2026')

/** In the order of the codes, so that a reordered download gives the same file. */
function withCodes(sources: SourceFolder, name: BoundaryName, areas: Area[]): FeatureCollection {
  const geometries = new Map(readBoundaryFile(sources, name).map(({ gss, geometry }) => [gss, geometry]))
  const features = areas.map(({ gss, code }): Feature => {
    const geometry = geometries.get(gss)
    if (!geometry) throw new SourceFault({ file: boundaryFiles[name].path }, `no shape for ${gss}`, 'one for each area')
    return { type: 'Feature', id: code, properties: {}, geometry }
  })
  return { type: 'FeatureCollection', features }
}
