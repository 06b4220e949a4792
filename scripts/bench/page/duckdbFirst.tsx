import { createRoot } from 'react-dom/client'
import { HeadlineBlock } from '~/components/layout/HeadlineBlock'
import { AreaMap } from '~/components/map/AreaMap'
import { coastFinder, labelPlaces } from '~/components/map/labelPlaces'
import { type AreasTopology, mapGeometry } from '~/components/map/mapGeometry'
import { MapLegend } from '~/components/map/MapLegend'
import { RankingTable } from '~/components/table/RankingTable'
import type { Measure } from '~/contracts/measure'
import { fetchDatabase } from '~/engine/fetchDatabase'
import { openWasm } from '~/engine/wasm'
import { months } from '~/queries/months'
import { askOverview } from '~/queries/overview'
import { homeViewModel } from '~/routes/homeViewModel'
import '~/styles/fonts.css'
import '~/styles/base.css'
import { databaseFile, json } from './databaseFile'

/**
 * The overview as a page does it that has nothing until its database has answered: the site's own program, queries and
 * drawing, with no HTML built beforehand. All that can travel at once does.
 */
async function start(): Promise<void> {
  const place = document.getElementById('root')
  if (!place) throw new Error('The page has no root.')
  const root = createRoot(place)
  root.render(<p>Loading the figures…</p>)
  const [bytes, measures, topology] = await Promise.all([
    databaseFile().then((file) => fetchDatabase(file, () => undefined, new AbortController().signal)),
    json<Measure[]>('data/measures.json'),
    json<AreasTopology>('data/icb_2026.topo.json'),
  ])
  const { database } = await openWasm(bytes)
  const month = (await months(database, {})).rows.at(-1)?.month ?? ''
  const measure = measures.find(({ id }) => id === 'share-6-weeks')
  if (!measure) throw new Error('No such measure.')
  const answer = await askOverview(database, { measure: measure.id, span: measure.window_months, edition: '2026', level: 'icb', month })
  const model = homeViewModel({ measure, answer, area: null, selected: null, events: [] })
  const regionOf = new Map(answer.areas.map(({ areaCode, parentCode }) => [areaCode, parentCode]))
  const geometry = mapGeometry(topology, (code) => regionOf.get(code) ?? null)
  const labels = labelPlaces(geometry.areas, model.named, coastFinder(geometry.coast))
  const selection = { hovered: null, selected: null, hover: () => undefined, select: () => undefined }
  root.render(
    <main>
      <HeadlineBlock headline={model.headline} lead={model.lead} />
      <MapLegend title={measure.short_title} scale={model.scale} england={model.legendEngland} hasEstimates hasGaps={false} />
      <AreaMap title={model.mapTitle} geometry={geometry} scale={model.scale} areas={model.mapped} named={model.named} labels={labels} selection={selection} />
      <RankingTable caption={model.mapTitle} valueHeading={model.valueHeading} outOfHeading={model.outOfHeading} rows={model.ranked} plot={model.plot} selection={selection} />
    </main>,
  )
}

void start()
