import { useMemo, useState } from 'react'
import { Link, useLoaderData } from 'react-router'
import { Tabs } from '~/components/controls/Tabs'
import { HeadlineBlock } from '~/components/layout/HeadlineBlock'
import { MeasureDefinition } from '~/components/layout/MeasureDefinition'
import { Notes } from '~/components/layout/Notes'
import type { PinnedSelection } from '~/components/selection'
import { SourceLine } from '~/components/sources/SourceLine'
import { isPerResident, type MeasureId } from '~/contracts/measureIds'
import { useEngine, useIdleStart, useStartOnDemand } from '~/engine/EngineContext'
import { formatMonth } from '~/format/month'
import type { ExploreAnswer, ExploreRequest } from '~/queries/explore'
import type { Series } from '~/queries/parts'
import { type ExploreTab, exploreTabs, measureOf, mostPins } from '~/url/exploreView'
import { comparedCode, editionOf, placePath } from '~/url/placePath'
import { EngineNotice } from './EngineNotice'
import { carriedTo } from './explore/carriedTo'
import { Chosen } from './explore/Chosen'
import { ExploreControls } from './explore/ExploreControls'
import { EvidencePage } from './explore/EvidencePage'
import { loadExplore } from './explore/explore.server'
import styles from './explore/explore.module.css'
import { exploreHeadline } from './explore/exploreHeadline'
import { type Figure, figuresAt, isMarked } from './explore/figures'
import { FunnelPanel } from './explore/FunnelPanel'
import { askExploreLazily, peekExploreIfLoaded } from './explore/lazyExplore'
import { MapPanel } from './explore/MapPanel'
import type { PanelProps } from './explore/panel'
import { RankingPanel } from './explore/RankingPanel'
import { ScatterPanel } from './explore/ScatterPanel'
import { TablePanel } from './explore/TablePanel'
import { TrendPanel } from './explore/TrendPanel'
import { WithoutScripts } from './explore/WithoutScripts'
import { useExploreView } from './explore/useExploreView'
import { useForeseen } from './explore/useForeseen'
import { restored } from './lighter'
import { spanTitle, spanWords } from './measureWords'
import { previewMeta } from './previewMeta'
import { useAnswer } from './useAnswer'
import { boundarySetOf, useGeometry } from './useGeometry'
import { useHydrated } from './useHydrated'
import { useLasting } from './useLasting'

export const loader = () => loadExplore()
export const shouldRevalidate = () => false

export const meta = () => previewMeta({
  title: 'Explore every measure, area and month · DEXA Atlas',
  description: 'Any measure of DEXA scanning in England by region, integrated care board or provider, in any month: as a map, ranking, trend, scatter plot, funnel plot and table.',
})

const tabLabels: Record<ExploreTab, string> = { map: 'Map', ranking: 'Ranking', trend: 'Trend', scatter: 'Scatter', funnel: 'Funnel', table: 'Table' }
const nouns = { icb: 'boards', region: 'regions', provider: 'providers' } as const
const levelNames = { icb: 'integrated care board', region: 'NHS England region', provider: 'provider' } as const

export default function ExplorePage() {
  const loaded = useLoaderData<typeof loader>()
  const built = useMemo(() => ({ ...loaded, answer: restoredAnswer(loaded.answer) }), [loaded])
  const { months, measures } = built
  const choices = useMemo(() => ({ months, measures }), [months, measures])
  const asked = useExploreView(choices)
  const measureId = measureOf(asked.view)
  return measureId === null
    ? <EvidencePage built={built} asked={asked} labels={tabLabels} />
    : <MeasurePage built={built} asked={asked} measureId={measureId} />
}

const restoredSeries = (series: Series): Series => new Map([...series].map(([code, row]) => [code, restored(row)]))
const restoredAnswer = <A extends Pick<ExploreAnswer, 'series' | 'regions'>>(answer: A): A => ({ ...answer, series: restoredSeries(answer.series), regions: restoredSeries(answer.regions) })

interface MeasurePageProps {
  built: Awaited<ReturnType<typeof loadExplore>>
  asked: ReturnType<typeof useExploreView>
  measureId: MeasureId
}

/** Pictures of a measure that has values. */
function MeasurePage({ built, asked, measureId }: MeasurePageProps) {
  const { months, measures } = built
  const { view, settledMonth, notes, change, pass, settle } = asked
  const { state: engine, start } = useEngine()
  useIdleStart(start)
  const [hovered, setHovered] = useState<string | null>(null)

  const isScatter = view.tab === 'scatter'
  const other = isScatter ? measures.find(({ id }) => id === view.against) : undefined
  const request: ExploreRequest = {
    measure: measureId,
    span: view.span,
    against: other?.id ?? null,
    againstSpan: other?.window_months ?? null,
    level: view.level,
    edition: view.edition,
  }
  const answered = useAnswer(engine, request, built.answer, askExploreLazily, peekExploreIfLoaded)
  const { answer, status } = answered
  useForeseen(engine, view, measures)
  const isLate = useLasting(status === 'updating', 300)
  // A month that waits for nothing is shown at once, even while another question is being answered.
  const at = Math.max(0, months.indexOf(view.month))
  const measure = measures.find(({ id }) => id === answer.request.measure)
  if (!measure) throw new Error(`No measure ${answer.request.measure}.`)
  const figures = useMemo(() => figuresAt(measure, answer, view.month, at), [measure, answer, view.month, at])

  const regionOf = useMemo(() => new Map(answer.icbs.map((row) => [row.code, row.regionCode])), [answer.icbs])
  const initialDrawing = useMemo(() => ({ set: boundarySetOf({ level: 'icb', edition: built.answer.request.edition }), geometry: built.geometry }), [built])
  const shapes = answer.request.level === 'provider' ? { ...answer.request, level: 'icb' as const } : { ...answer.request, level: answer.request.level }
  const { drawn, failed: mapFailed, retry: retryMap } = useGeometry(boundarySetOf(shapes), initialDrawing, regionOf)

  const byCode = useMemo(() => new Map(figures.places.map((figure) => [figure.code, figure])), [figures])
  const selected = view.area === null ? null : (byCode.get(view.area) ?? null)
  const pinned = view.pins.flatMap((code) => byCode.get(code) ?? [])
  const pinKey = view.pins.join()
  const chosen = useMemo(
    () => [...new Set([...(selected ? [selected.code] : []), ...pinKey.split(',')])].filter((code) => byCode.has(code)),
    [selected, pinKey, byCode],
  )
  const selection = useMemo<PinnedSelection>(
    () => ({ hovered, selected: selected?.code ?? null, pinned: pinKey === '' ? [] : pinKey.split(','), hover: setHovered, select: (code) => { change({ area: code }) } }),
    [hovered, selected?.code, pinKey, change],
  )
  const waiting = status === 'updating'
  useStartOnDemand(start, waiting && engine.status === 'idle')

  const { level, edition, span } = answer.request
  const noun = nouns[level]
  const boundaries = level === 'icb' ? (edition === '2026' ? ', boundaries of April 2026' : ', boundaries of 2023 to March 2026') : ''
  const title = `${spanTitle(measure, span)}, by ${levelNames[level]}. ${spanWords(measure, span, view.month)}${boundaries}`
  // While months play, the headline stays with the month they started from, so that the picture does not jump.
  const settled = useMemo(
    () => (settledMonth === view.month ? figures : figuresAt(measure, answer, settledMonth, Math.max(0, months.indexOf(settledMonth)))),
    [settledMonth, view.month, figures, measure, answer, months],
  )
  const headline = exploreHeadline({ measure, span, month: settledMonth, figures: settled, selected: selected?.code ?? null })
  const lost = [view.area, ...view.pins].filter((code): code is string => code !== null && status === 'current' && !byCode.has(code))
  const remarks = [
    ...notes.map((text) => ({ key: text, text })),
    ...lost.map((code) => ({ key: code, text: <>“{code}” is not among the {noun} shown. <Link to={`/areas/${code}`}>What is known of it</Link></> })),
    ...(mapFailed ? [{ key: 'map', text: <>The boundaries for this map did not load; the other pictures are up to date. <button type="button" onClick={retryMap}>Try again</button></> }] : []),
    ...(answered.status === 'failed' ? [{ key: 'failed', text: `The database could not answer: ${answered.error.message}` }] : []),
  ]
  const hydrated = useHydrated()
  const panel: PanelProps = { title, measure, view, answer, figures, at, lastMonth: months.at(-1) ?? '', chosen, selection, noun }
  const pageOf = ({ place }: Figure) => placePath({ level: place.level, edition, code: place.code })
  const compareCodes = chosen.map((code) => comparedCode(editionOf({ level, edition }), code))

  return (
    <div className={styles.page}>
      <HeadlineBlock headline={headline} lead={headline.lead} />
      {headline.caution && <p className={styles.caution}>{headline.caution.replace(/\.$/, '')}. <Link to="/methods#breaks" data-sheet="off">More on this</Link></p>}
      <EngineNotice engine={engine} waiting={waiting} shown={`${measure.short_title.toLowerCase()}, ${formatMonth(view.month)}`} onRetry={start} />
      <Notes notes={remarks} />
      <ExploreControls view={view} months={months} measures={measures} measure={measures.find(({ id }) => id === measureId) ?? measure} onChange={change} onLevel={(to) => { change(carriedTo(to, { level, selected, pinned })) }} onPass={pass} onSettle={settle} />
      <Chosen
        selected={selected}
        pinned={pinned}
        pageOf={pageOf}
        compareLink={chosen.length >= 2 ? `/compare?areas=${compareCodes.join(',')}` : null}
        onPin={(code) => { change({ pins: [...view.pins, code].slice(0, mostPins) }) }}
        onUnpin={(code) => { change({ pins: view.pins.filter((one) => one !== code) }) }}
        onClear={() => { change({ area: null }) }}
      />
      <div data-state={status} data-late={isLate || undefined} aria-busy={waiting} className={styles.pictures}>
        <Tabs label="Pictures" tabs={exploreTabs.map((id) => ({ id, label: tabLabels[id] }))} chosen={view.tab} onChoose={(tab) => { change({ tab }) }}>
          <h2 className={styles.title}>{title}</h2>
          {measure.estimates !== undefined && <p className={styles.note}>{measure.estimates}</p>}
          {view.tab === 'map' && !mapFailed && <MapPanel {...panel} geometry={drawn.geometry} scanners={built.scanners} onChange={change} />}
          {view.tab === 'ranking' && <RankingPanel {...panel} />}
          {view.tab === 'trend' && <TrendPanel {...panel} months={months} events={built.events} onChange={change} />}
          {isScatter && <ScatterPanel {...panel} measures={measures} onChange={change} />}
          {view.tab === 'funnel' && <FunnelPanel {...panel} onChange={change} />}
          {view.tab === 'table' && <TablePanel {...panel} />}
        </Tabs>
      </div>
      {!hydrated && <WithoutScripts {...panel} />}
      <SourceLine month={months.at(-1) ?? ''} edition={level === 'provider' ? null : edition} estimated={figures.places.filter((figure) => isMarked(measure, figure)).length} table={level === 'provider' ? 'provider_measure' : 'area_measure'} perResident={isPerResident(measure.unit)} ofNeed={measure.estimates !== undefined} />
      <MeasureDefinition measure={measure} />
    </div>
  )
}
