import { type AreasTopology, mapGeometry } from '~/components/map/mapGeometry'
import type { MapGeometry } from '~/components/map/mapFrame'
import type { Edition } from '~/contracts/codes'
import { readBuilt } from '~/routes/built.server'

const drawn = new Map<string, MapGeometry>()

/** A set of boundaries, drawn once for all pictures; without London enlarged or lines between regions. */
export function shapes(set: `icb_${Edition}` | 'region'): MapGeometry {
  const found = drawn.get(set) ?? mapGeometry(JSON.parse(readBuilt(`${set}.topo.json`)) as AreasTopology, () => null)
  drawn.set(set, found)
  return found
}
