import { type AreasTopology, mapGeometry } from '~/components/map/mapGeometry'
import { openNative } from '~/engine/native.server'
import { askFls } from '~/queries/fls/askFls'
import { builtFile, readBuilt } from '~/routes/built.server'
import { defaultFlsView } from '~/url/flsView'

/** What /fls is built with: the boards of the edition in force, and their drawing. */
export async function loadFls() {
  const database = await openNative(builtFile('atlas.duckdb'))
  const answer = await askFls(database, { edition: defaultFlsView.edition })
  await database.close()
  const regionOf = new Map(answer.areas.map((row) => [row.code, row.regionCode]))
  return { answer, geometry: mapGeometry(JSON.parse(readBuilt('icb_2026.topo.json')) as AreasTopology, (code) => regionOf.get(code) ?? null) }
}
