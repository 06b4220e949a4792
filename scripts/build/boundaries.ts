import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { area } from '~/contracts/placeTables'
import { readTable } from '../data/readTable'
import { type AreasTopology, topologyText } from '../shapes/areasTopology'
import { runMapshaper } from '../shapes/runMapshaper'
import { checkShapes, checkSameExtent } from './checkShapes'

/**
 * Detail in metres. England is some 650 km tall, so the coarsest is about a pixel and a half on a map 700 pixels
 * high; smaller areas are drawn finer, for London is also shown enlarged and small islands would vanish.
 */
const detail = 'Math.min(1400, Math.sqrt(this.area) / 32)'
/** Square metres: keeps Lundy and St Mary's (Scilly) and everything larger, drops rocks and sandbanks. */
const smallestIsland = 3e6
const quantization = 1e4

const simplify = [
  `-filter-islands min-area=${smallestIsland}`,
  // Each island for itself, then back together.
  `-explode -simplify weighted variable interval='${detail}' -dissolve code -clean`,
].join(' ')

/**
 * Light boundaries for the page. Regions are the ICBs of 2026 put together, so their borders coincide to the metre.
 * @param dataDir holds area.csv and boundaries/
 */
export async function buildBoundaries(dataDir: string): Promise<{ file: string; text: string }[]> {
  const read = (path: string) => readFileSync(join(dataDir, path), 'utf8')
  const committed = (name: string) => JSON.parse(read(`boundaries/${name}.json`)) as AreasTopology
  const areas = readTable(area, read('area.csv'))
  const codes = (edition: string, level: string) =>
    areas.filter((one) => one.edition === edition && one.level === level).map(({ code }) => code)

  const light = (name: string) => lighten(committed(name))
  const icb2023 = await light('icb_2023')
  const icb2026 = await light('icb_2026')
  const now = areas.filter(({ edition }) => edition === '2026')
  const region = await dissolve(icb2026, new Map(now.map((one) => [one.code, one.parent_code])))

  checkShapes('icb_2023', icb2023, codes('2023', 'icb'))
  checkShapes('icb_2026', icb2026, codes('2026', 'icb'))
  checkShapes('region', region, codes('2026', 'region'))
  checkSameExtent('icb_2023', icb2023, committed('icb_2023'))
  checkSameExtent('icb_2026', icb2026, committed('icb_2026'))
  checkSameExtent('region', region, committed('region'))
  return [
    { file: 'icb_2023.topo.json', text: topologyText(icb2023) },
    { file: 'icb_2026.topo.json', text: topologyText(icb2026) },
    { file: 'region.topo.json', text: topologyText(region) },
  ]
}

const lighten = (topology: AreasTopology): Promise<AreasTopology> =>
  runMapshaper(withProperty(topology, 'code', (code) => code), { commands: simplify, quantization, idField: 'code' })

/** Takes away the lines between areas of the same parent. */
const dissolve = (topology: AreasTopology, parents: Map<string, string | null>): Promise<AreasTopology> =>
  runMapshaper(withProperty(topology, 'parent', (code) => parents.get(code)), {
    commands: '-dissolve parent',
    quantization,
    idField: 'parent',
  })

/** mapshaper loses ids where it joins shapes, but keeps the property it joins them by. */
function withProperty(topology: AreasTopology, name: string, valueOf: (code: string) => unknown): object {
  const geometries = topology.objects.areas.geometries.map((one) => ({
    ...one,
    properties: { [name]: valueOf(String(one.id)) },
  }))
  return { ...topology, objects: { areas: { type: 'GeometryCollection', geometries } } }
}
