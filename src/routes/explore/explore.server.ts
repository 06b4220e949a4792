import { type AreasTopology, mapGeometry } from '~/components/map/mapGeometry'
import { openNative } from '~/engine/native.server'
import { chartEvents } from '~/queries/chartEvents'
import { askExplore } from '~/queries/explore'
import { months } from '~/queries/months'
import type { Series } from '~/queries/parts'
import { scannerSites } from '~/queries/scannerSites'
import { builtFile, readBuilt, readMeasures } from '~/routes/built.server'
import { lighter } from '~/routes/lighter'
import { defaultExploreView } from '~/url/exploreView'

/** What /explore is built with: its default question answered, and what the browser needs to go on. */
export async function loadExplore() {
  const database = await openNative(builtFile('atlas.duckdb'))
  const monthRows = (await months(database, {})).rows.map((row) => row.month)
  const measures = readMeasures()
  const { measure, span, level, edition, month } = defaultExploreView({ months: monthRows, measures })
  const answer = await askExplore(database, { measure, span, against: null, againstSpan: null, level, edition })
  const events = (await chartEvents(database, { from: monthRows[0] ?? '', to: month })).rows
  const scanners = (await scannerSites(database, {})).rows
  await database.close()
  const regionOf = new Map(answer.icbs.map((row) => [row.code, row.regionCode]))
  return {
    months: monthRows,
    measures,
    // The months before are asked for as soon as there is a database; their cautions would double the page.
    answer: { ...answer, series: lighterSeries(answer.series), regions: lighterSeries(answer.regions), cautions: new Map([...answer.cautions].filter(([key]) => key.endsWith(month))) },
    events,
    scanners,
    geometry: mapGeometry(JSON.parse(readBuilt('icb_2026.topo.json')) as AreasTopology, (code) => regionOf.get(code) ?? null),
  }
}

const lighterSeries = (series: Series): Series => new Map([...series].map(([code, row]) => [code, lighter(row)]))
