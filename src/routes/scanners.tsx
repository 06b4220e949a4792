import { memo, useCallback, useMemo, useState } from 'react'
import { useLoaderData } from 'react-router'
import { HeadlineBlock } from '~/components/layout/HeadlineBlock'
import { Notes } from '~/components/layout/Notes'
import type { Selection } from '~/components/selection'
import { useEngine, useIdleStart, useStartOnDemand } from '~/engine/EngineContext'
import { formatMonth } from '~/format/month'
import { trustName } from '~/format/trustName'
import type { ExploreAnswer, ExploreRequest } from '~/queries/explore'
import type { CodesAnswer, CodesRequest } from '~/queries/scanners/knownCodes'
import { EngineNotice } from './EngineNotice'
import { figuresAt } from './explore/figures'
import { askExploreLazily, peekExploreIfLoaded } from './explore/lazyExplore'
import { spanTitle, spanWords } from './measureWords'
import { areaAt } from './scanners/map/areaAt'
import { isOwnSelected, PlaceCard } from './scanners/map/PlaceCard'
import { SiteMapPart } from './scanners/map/SiteMapPart'
import { needRanking } from './scanners/need/needModel'
import { NeedPart } from './scanners/need/NeedPart'
import { effectClause } from './scanners/effectClause'
import { trustEffects } from './scanners/effect/effectModel'
import { EffectPart } from './scanners/effect/EffectPart'
import { NationalPart } from './scanners/effect/NationalPart'
import { askCodesLazily, peekNothing } from './scanners/lazyCodes'
import { type OwnFile, OwnPart } from './scanners/own/OwnPart'
import { ownSites } from './scanners/own/ownSites'
import { ProgrammePart } from './scanners/programme/ProgrammePart'
import { RegisterPart } from './scanners/register/RegisterPart'
import { loadScanners } from './scanners/scanners.server'
import styles from './scanners/scanners.module.css'
import { scannersHeadline } from './scanners/scannersHeadline'
import { TimelinePart } from './scanners/timeline/TimelinePart'
import { scannerTimeline } from './scanners/timeline/timelineModel'
import { useScannersView } from './scanners/useScannersView'
import { previewMeta } from './previewMeta'
import { useAnswer } from './useAnswer'
import { useLasting } from './useLasting'

export const loader = () => loadScanners()
export const shouldRevalidate = () => false

export const meta = () => previewMeta({
  title: 'New bone scanners: promised against observed · DEXA Atlas',
  description: 'The 33 DEXA scanners announced for England: which are named, where they stand, whether they went where the need is, and what the figures show so far.',
})

// What does not hang on a state of the page is not drawn anew with it.
const Programme = memo(ProgrammePart)
const Need = memo(NeedPart)
const Effect = memo(EffectPart)
const National = memo(NationalPart)
const Register = memo(RegisterPart)
const Own = memo(OwnPart)
const Timeline = memo(TimelinePart)

const nothingOwn = { sites: [], faults: [], remarks: [] }

export default function ScannersPage() {
  const built = useLoaderData<typeof loader>()
  const { month, measures, sites, waves, need, events, effects, effectsByMonth, national, geometry } = built
  const { view, notes, change } = useScannersView()
  const { state: engine, start } = useEngine()
  useIdleStart(start)
  const [hovered, setHovered] = useState<string | null>(null)
  const [file, setFile] = useState<OwnFile | null>(null)
  const [ownSelected, setOwnSelected] = useState<string | null>(null)

  const asked = measures.find(({ id }) => id === view.measure)
  const request: ExploreRequest = { measure: view.measure, span: asked?.window_months ?? 1, against: null, againstSpan: null, level: 'icb', edition: '2026' }
  const answered = useAnswer(engine, request, built.answer, askExploreLazily, peekExploreIfLoaded)
  const { answer, status } = answered
  const measure = measures.find(({ id }) => id === answer.request.measure)
  if (!measure) throw new Error(`No measure ${answer.request.measure}.`)
  const figures = useMemo(() => figuresAt(measure, answer, month, lastMonthOf(answer)), [measure, answer, month])

  const codes = useAnswer<CodesRequest, CodesAnswer | null>(engine, file === null ? null : { codes: 'all' }, null, askCodesLazily, peekNothing)
  const read = useMemo(() => {
    if (file === null || codes.answer === null) return null
    return ownSites(file.text, { codes: codes.answer.codes, sites, boardAt: (point) => areaAt(geometry.areas, geometry.placed, point) })
  }, [file, codes.answer, sites, geometry])
  const own = (read ?? nothingOwn).sites
  const waiting = status === 'updating' || codes.status === 'updating'
  const isLate = useLasting(status === 'updating', 300)
  useStartOnDemand(start, waiting && engine.status === 'idle')

  const site = sites.find(({ id }) => id === view.site) ?? null
  const ownSite = isOwnSelected(own, ownSelected)
  const boardCode = ownSite ? ownSite.icb : (site?.icb2026 ?? view.area)
  const board = figures.places.find(({ code }) => code === boardCode) ?? null
  const selection = useMemo<Selection>(() => ({
    hovered,
    selected: board?.code ?? null,
    hover: setHovered,
    select: (code) => {
      setOwnSelected(null)
      change({ area: code, site: null })
    },
  }), [hovered, board?.code, change])
  const selectSite = useCallback((id: string | null) => {
    const isRegister = id === null || sites.some((one) => one.id === id)
    setOwnSelected(isRegister ? null : id)
    change({ site: isRegister ? id : null, area: null })
  }, [sites, change])

  const placed = useMemo(() => [...sites.map(({ icb2026 }) => ({ icb: icb2026, isOwn: false })), ...own.map(({ icb }) => ({ icb, isOwn: true }))], [sites, own])
  const gap = useMemo(() => needRanking('gap', need, placed), [need, placed])
  const rate = useMemo(() => needRanking('rate', need, placed), [need, placed])
  const timeline = useMemo(() => scannerTimeline(events, sites, waves, month), [events, sites, waves, month])
  const names = useMemo(() => new Map(need.map(({ code, shortName }) => [code, shortName])), [need])
  const nameOfBoard = useCallback((code: string) => names.get(code) ?? code, [names])
  const effect = useMemo(() => effectClause(trustEffects(effects, sites, national)), [effects, sites, national])
  const namedSites = useMemo(() => sites.map((one) => ({ ...one, providerName: trustName(one.providerCode, one.providerName) })), [sites])
  const announced = waves.reduce((sum, { machines }) => sum + machines, 0)

  const remarks = [
    ...notes.map((text) => ({ key: text, text })),
    ...(view.site !== null && site === null ? [{ key: view.site, text: `“${view.site}” is not a site of the register.` }] : []),
    ...(view.area !== null && !names.has(view.area) ? [{ key: view.area, text: `“${view.area}” is not a board of April 2026.` }] : []),
    ...(answered.status === 'failed' ? [{ key: 'failed', text: `The database could not answer: ${answered.error.message}` }] : []),
  ]
  const title = `${spanTitle(measure, answer.request.span)}, by integrated care board. ${spanWords(measure, answer.request.span, month)}, boundaries of April 2026`
  const headline = scannersHeadline({ waves, sites, effect, site, board: board && !site && !ownSite ? { code: board.code, name: board.name } : null })
  return (
    <div className={styles.page}>
      <HeadlineBlock headline={headline} lead={headline.lead} />
      <EngineNotice engine={engine} waiting={waiting} shown={`${measure.short_title.toLowerCase()}, ${formatMonth(month)}`} onRetry={start} />
      <Notes notes={remarks} />
      <div data-state={status} data-late={isLate || undefined} aria-busy={waiting} data-parts="long" className={styles.sections}>
        <Programme waves={waves} sites={sites} />
        <SiteMapPart
          title={title}
          measure={measure}
          measures={measures}
          asked={view.measure}
          onMeasure={(id) => { change({ measure: id }) }}
          month={month}
          answer={answer}
          figures={figures}
          sites={sites}
          own={own}
          geometry={geometry}
          selection={selection}
          selectedSite={ownSite ? ownSelected : view.site}
          onSite={selectSite}
        >
          <PlaceCard site={site} ownSite={ownSite} board={board} measure={measure} gap={gap} rate={rate} sites={sites} own={own} onClear={() => { selectSite(null) }} />
        </SiteMapPart>
        <Need gap={gap} rate={rate} named={sites.length} announced={announced} own={own.length} month={month} selection={selection} />
        <Effect effects={effects} months={effectsByMonth} national={national} sites={namedSites} />
        <National national={national} months={effectsByMonth} />
        <Register waves={waves} sites={sites} own={own} nameOfBoard={nameOfBoard} />
        <Own file={file} read={read} trouble={file === null ? null : troubleOf(codes, engine)} onFile={setFile} />
        <Timeline timeline={timeline} />
      </div>
    </div>
  )
}

/** Index of the latest month in the series of an answer: the built one holds that month alone. */
const lastMonthOf = ({ series }: ExploreAnswer) => Math.max(0, ...[...series.values()].map(({ value }) => value.length - 1))

/** Why the codes that a reader's list is held against are not there; null where they are, or on their way. */
function troubleOf(codes: { status: string; error?: Error }, engine: ReturnType<typeof useEngine>['state']): string | null {
  if (codes.status === 'failed') return `The database could not answer: ${codes.error?.message ?? ''}`
  if (codes.status === 'updating' && engine.status === 'failed') return 'It needs the codes of trusts and boards, and the database did not load. Use “Try again” above.'
  return null
}
