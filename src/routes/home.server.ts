import type { Measure } from '~/contracts/measure'
import { overviewMeasureIds } from '~/contracts/measureIds'
import type { AreasTopology } from '~/components/map/mapGeometry'
import { mapGeometry } from '~/components/map/mapGeometry'
import { openNative } from '~/engine/native.server'
import { chartEvents } from '~/queries/chartEvents'
import { months } from '~/queries/months'
import { askOverview } from '~/queries/overview'
import { programme } from '~/queries/programme'
import { defaultView } from '~/url/overviewView'
import { builtFile, readBuilt, readMeasures } from './built.server'

/** What the overview is built with: its default question answered, and what the browser needs to go on. */
export async function loadHome() {
  const database = await openNative(builtFile('atlas.duckdb'))
  const monthRows = (await months(database, {})).rows.map((row) => row.month)
  const { measure, edition, level, month } = defaultView(monthRows)
  const measures: Measure[] = readMeasures().filter(({ id }) => overviewMeasureIds.some((shown) => shown === id))
  const span = measures.find(({ id }) => id === measure)?.window_months ?? 1
  const answer = await askOverview(database, { measure, span, edition, level, month })
  const waves = (await programme(database, {})).rows
  const events = (await chartEvents(database, { from: monthRows[0] ?? '', to: month })).rows
  await database.close()

  const topology = JSON.parse(readBuilt('icb_2026.topo.json')) as AreasTopology
  const regionOf = new Map(answer.areas.map((row) => [row.areaCode, row.parentCode]))
  return {
    months: monthRows,
    measures,
    answer,
    programme: waves,
    events,
    geometry: mapGeometry(topology, (code) => regionOf.get(code) ?? null),
  }
}
