import { memo, useMemo, useState } from 'react'
import { Link, useLoaderData } from 'react-router'
import { ProgrammeStrip } from '~/components/charts/ProgrammeStrip'
import { TrendChart } from '~/components/charts/TrendChart'
import { HeadlineBlock } from '~/components/layout/HeadlineBlock'
import { KeyFigures } from '~/components/layout/KeyFigures'
import { MeasureDefinition } from '~/components/layout/MeasureDefinition'
import { Notes } from '~/components/layout/Notes'
import { ProviderPanel } from '~/components/layout/ProviderPanel'
import { SharedFigure } from '~/components/share/SharedFigure'
import { SourceLine } from '~/components/sources/SourceLine'
import { AreaMap } from '~/components/map/AreaMap'
import { coastFinder, labelPlaces } from '~/components/map/labelPlaces'
import { MapLegend } from '~/components/map/MapLegend'
import { RankingTable } from '~/components/table/RankingTable'
import type { Selection } from '~/components/selection'
import { isPerResident } from '~/contracts/measureIds'
import { useEngine, useIdleStart, useStartOnDemand } from '~/engine/EngineContext'
import { formatMonth } from '~/format/month'
import type { AreaRequest, OverviewRequest } from '~/queries/overview'
import { EngineNotice } from './EngineNotice'
import { loadHome } from './home.server'
import { HomeControls } from './HomeControls'
import styles from './home.module.css'
import { homeMapFigure, homeProgrammeFigure, homeRankingFigure, homeTrendFigure } from './homeFigures'
import { homeViewModel } from './homeViewModel'
import { previewMeta } from './previewMeta'
import { programmeViewModel } from './programmeViewModel'
import { askAreaLazily, askOverviewLazily, peekAreaIfLoaded, peekOverviewIfLoaded } from './lazyQueries'
import { useAnswer } from './useAnswer'
import { useForeseenOverviews } from './useForeseenOverviews'
import { useFormerArea } from './useFormerArea'
import { boundarySetOf, useGeometry } from './useGeometry'
import { useLasting } from './useLasting'
import { useOverviewView } from './useOverviewView'
import { useProvider } from './useProvider'

/** Ranked areas for which the printed sheet has room; its style hides the others. */
const onTheSheet = 15

/** With the words for previews of a link, so that no reader's browser works them out again. */
export const loader = async () => {
  const home = await loadHome()
  return { ...home, description: descriptionOf(home) }
}
export const shouldRevalidate = () => false

const title = 'DEXA Atlas: bone-density scanning in England'

export const meta = ({ loaderData }: { loaderData: Awaited<ReturnType<typeof loader>> | undefined }) =>
  loaderData ? previewMeta({ title, description: loaderData.description }) : [{ title }]

function descriptionOf({ measures, answer }: Awaited<ReturnType<typeof loadHome>>): string {
  const [measure] = measures
  if (!measure) throw new Error('No measures.')
  const { headline } = homeViewModel({ measure, answer, area: null, selected: null, events: [] })
  return `${headline.nation} ${headline.area ?? ''} ${formatMonth(answer.request.month)}.`
}

export default function HomePage() {
  const built = useLoaderData<typeof loader>()
  const { months, measures } = built
  const { view, notes, change } = useOverviewView(months)
  const { state: engine, start } = useEngine()
  useIdleStart(start)
  const [hovered, setHovered] = useState<string | null>(null)

  const span = measures.find(({ id }) => id === view.measure)?.window_months ?? 1
  const request: OverviewRequest = { measure: view.measure, span, edition: view.edition, level: view.level, month: view.month }
  const overview = useAnswer(engine, request, built.answer, askOverviewLazily, peekOverviewIfLoaded)
  const { answer } = overview
  useForeseenOverviews(engine, request, measures)
  const isLate = useLasting(overview.status === 'updating', 300)
  const codes = useMemo(() => new Set(answer.areas.map((row) => row.areaCode)), [answer])
  const selected = view.area !== null && codes.has(view.area) ? view.area : null
  const areaRequest: AreaRequest | null =
    selected === null ? null : { ...answer.request, areaCode: selected }
  const area = useAnswer(engine, areaRequest, null, askAreaLazily, peekAreaIfLoaded)
  const formerArea = useFormerArea(view, codes, months)
  const provider = useProvider(view.provider, answer.request.month, engine)

  const regionOf = useMemo(() => new Map(answer.areas.map((row) => [row.areaCode, row.parentCode])), [answer])
  const initialDrawing = useMemo(() => ({ set: boundarySetOf(built.answer.request), geometry: built.geometry }), [built])
  const { drawn, failed: mapFailed, retry: retryMap } = useGeometry(boundarySetOf(answer.request), initialDrawing, regionOf)

  const measure = measures.find(({ id }) => id === answer.request.measure) ?? measures[0]
  if (!measure) throw new Error('No measures.')
  const model = useMemo(
    () => homeViewModel({ measure, answer, area: area.status === 'current' ? area.answer : null, selected, events: built.events }),
    [measure, answer, area.status, area.answer, selected, built.events],
  )
  const figures = useMemo(() => {
    const known = { measure, answer, area: area.status === 'current' ? area.answer : null, model }
    return { map: homeMapFigure(known), ranking: homeRankingFigure(known), trend: homeTrendFigure(known) }
  }, [measure, answer, area.status, area.answer, model])
  const coast = useMemo(() => coastFinder(drawn.geometry.coast), [drawn])
  const labels = useMemo(() => labelPlaces(drawn.geometry.areas, model.named, coast), [drawn, model.named, coast])
  const selection = useMemo<Selection>(
    () => ({ hovered, selected, hover: setHovered, select: (code) => { change({ area: code }) } }),
    [hovered, selected, change],
  )
  const waiting = overview.status === 'updating' || area.status === 'updating' || (view.provider !== null && provider === null)
  useStartOnDemand(start, waiting && engine.status === 'idle')
  const remarks = [
    ...notes.map((text) => ({ key: text, text })),
    ...(formerArea ? [{ key: 'former', text: formerArea }] : []),
    ...(mapFailed ? [{ key: 'map', text: <>The boundaries for this map did not load. The table beside it is up to date. <button type="button" onClick={retryMap}>Try again</button></> }] : []),
    ...(overview.status === 'failed' ? [{ key: 'failed', text: `The database could not answer: ${overview.error.message}` }] : []),
  ]
  const selectedName = answer.areas.find((row) => row.areaCode === selected)?.shortName ?? null
  const shown = `${measure.short_title.toLowerCase()}, ${formatMonth(answer.request.month)}`

  return (
    <div className={styles.page}>
      <HeadlineBlock headline={model.headline} lead={model.lead} />
      <EngineNotice engine={engine} waiting={waiting} shown={shown} onRetry={start} />
      <Notes notes={remarks} />
      <KeyFigures title={`Key figures, ${model.figuresOf}`} place={model.figuresOf} figures={model.figures} caution={model.caution} />
      {selected && <p className={styles.about} data-sheet="off"><Link to={answer.request.level === 'icb' && answer.request.edition === '2023' ? `/areas/2023/${selected}` : `/areas/${selected}`}>Everything about {selectedName}</Link></p>}
      {provider && <ProviderPanel provider={provider} onClose={() => { change({ provider: null }) }} />}
      <HomeControls view={view} months={months} measures={measures} selectedName={selectedName} onChange={change} />
      <div className={styles.split} data-state={overview.status} data-late={isLate || undefined} aria-busy={overview.status === 'updating'}>
        <section className={styles.mapColumn} aria-labelledby="map-title">
          <h2 id="map-title">{model.mapTitle}</h2>
          <SharedFigure facts={figures.map}>
            <figure data-numbered="key">
              <MapLegend
                title={measure.short_title}
                scale={model.scale}
                england={model.legendEngland}
                hasEstimates={model.mapped.some(({ estimated }) => estimated)}
                hasGaps={model.mapped.some(({ classIndex }) => classIndex === null)}
              />
              {mapFailed ? null : (
                <AreaMap title={model.mapTitle} geometry={drawn.geometry} scale={model.scale} areas={model.mapped} named={model.named} labels={labels} selection={selection} />
              )}
              <figcaption data-share="no">
                {model.mapSummary}
                <SourceLine month={answer.request.month} edition={answer.request.edition} estimated={model.mapped.filter(({ estimated }) => estimated).length} perResident={isPerResident(measure.unit)} />
              </figcaption>
            </figure>
          </SharedFigure>
          <MeasureDefinition measure={measure} />
        </section>
        <section className={styles.rankColumn} aria-labelledby="rank-title">
          <h2 id="rank-title">Ranked, with 95% intervals</h2>
          <p className={styles.hint}><span className={styles.live}>Select an area to see it everywhere on this page.</span> The line is England; hollow dots and “e” are estimates, which have no interval; “?” marks areas where a hospital’s records look broken in the year.</p>
          <SharedFigure facts={figures.ranking}>
            <RankingTable caption={model.mapTitle} valueHeading={model.valueHeading} outOfHeading={model.outOfHeading} rows={model.ranked} plot={model.plot} selection={selection} />
          </SharedFigure>
          <p data-sheet="only">{model.ranked.length > onTheSheet && `and ${model.ranked.length - onTheSheet} more on the page`}</p>
        </section>
      </div>
      <section className={styles.trend} aria-labelledby="trend-title">
        <h2 id="trend-title">{model.trend.title}, month by month</h2>
        <p className={styles.hint} data-sheet="off">{model.trend.subtitle}</p>
        <SharedFigure facts={figures.trend}>
          <TrendChart model={model.trend} />
        </SharedFigure>
        <div data-sheet="off"><SourceLine month={months.at(-1) ?? ''} edition={null} estimated={0} /></div>
      </section>
      <section aria-labelledby="programme-title" data-sheet="off">
        <Programme waves={built.programme} />
      </section>
    </div>
  )
}

const Programme = memo(function Programme({ waves }: { waves: Awaited<ReturnType<typeof loadHome>>['programme'] }) {
  const programme = useMemo(() => programmeViewModel(waves), [waves])
  const figure = useMemo(() => homeProgrammeFigure(waves, programme), [waves, programme])
  return (
    <>
      <h2 id="programme-title">{programme.title}</h2>
      <SharedFigure facts={figure}>
        <ProgrammeStrip waves={programme.waves} note={programme.note} />
      </SharedFigure>
      <p><Link to="/scanners">Which scanners are named, where they stand, and what the figures show so far</Link></p>
    </>
  )
})
