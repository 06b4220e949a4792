import { memo, useDeferredValue, useMemo, useState } from 'react'
import { useLoaderData } from 'react-router'
import { HeadlineBlock } from '~/components/layout/HeadlineBlock'
import { Notes } from '~/components/layout/Notes'
import type { Selection } from '~/components/selection'
import { useEngine, useIdleStart, useStartOnDemand } from '~/engine/EngineContext'
import type { FlsAnswer, FlsRequest } from '~/queries/fls/askFls'
import { EngineNotice } from './EngineNotice'
import { AuditQuality } from './fls/evidence/AuditQuality'
import { BoardCard } from './fls/evidence/BoardCard'
import { boardEvidence, lastOldYearOf } from './fls/evidence/boardEvidence'
import { evidenceHeadline } from './fls/evidence/evidenceHeadline'
import { EvidenceMapPart } from './fls/evidence/EvidenceMapPart'
import { NationalFigures } from './fls/evidence/NationalFigures'
import { Register } from './fls/evidence/Register'
import { loadFls } from './fls/fls.server'
import styles from './fls/fls.module.css'
import { BenefitPart, type Shares } from './fls/benefit/BenefitPart'
import { askFlsLazily, peekFlsIfLoaded } from './fls/lazyFls'
import { needCaseOf, needsFor } from './fls/needs'
import { NeedPart } from './fls/need/NeedPart'
import { splitEntries } from './fls/ownEntries'
import { scanMarksOf } from './fls/scanMarks'
import { useFlsView } from './fls/useFlsView'
import { previewMeta } from './previewMeta'
import { useAnswer } from './useAnswer'
import { boundarySetOf, useGeometry } from './useGeometry'
import { useLasting } from './useLasting'

export const loader = () => loadFls()
export const shouldRevalidate = () => false

export const meta = () => previewMeta({
  title: 'Fracture liaison services: evidence, need and what full coverage would do · DEXA Atlas',
  description: 'What open evidence there is of a fracture liaison service in each part of England, how many fractures and scans to expect, and what closing the gap would prevent.',
})

// What does not hang on a state of the page is not drawn anew with it.
const National = memo(NationalFigures)
const Quality = memo(AuditQuality)
const AllEvidence = memo(Register)

export default function FlsPage() {
  const built = useLoaderData<typeof loader>()
  const { view, notes, change } = useFlsView()
  const { state: engine, start } = useEngine()
  useIdleStart(start)
  const [hovered, setHovered] = useState<string | null>(null)
  const answered = useAnswer<FlsRequest, FlsAnswer>(engine, { edition: view.edition }, built.answer, askFlsLazily, peekFlsIfLoaded)
  const { answer, status } = answered
  const waiting = status === 'updating'
  const isLate = useLasting(waiting, 300)
  useStartOnDemand(start, waiting && engine.status === 'idle')

  const regionOf = useMemo(() => new Map(answer.areas.map((row) => [row.code, row.regionCode])), [answer])
  const initialDrawing = useMemo(() => ({ set: boundarySetOf({ level: 'icb', edition: built.answer.request.edition }), geometry: built.geometry }), [built])
  const { drawn, failed: mapFailed, retry: retryMap } = useGeometry(boundarySetOf({ level: 'icb', edition: answer.request.edition }), initialDrawing, regionOf)
  const { edition } = answer.request
  const entries = useMemo(() => splitEntries(view.own, edition, new Set(answer.areas.flatMap(({ level, code }) => (level === 'icb' ? [code] : [])))), [view.own, edition, answer])
  const boards = useMemo(() => boardEvidence(answer.areas, answer.evidence, entries.used), [answer, entries])
  const oldYear = useMemo(() => lastOldYearOf(answer.areas), [answer])
  const selected = boards.find(({ code }) => code === view.area)?.code ?? null
  const selection = useMemo<Selection>(
    () => ({ hovered, selected, hover: setHovered, select: (code) => { change({ area: code }) } }),
    [hovered, selected, change],
  )
  const [draft, setDraft] = useState<Partial<Shares>>({})
  const shown = useMemo(() => ({ ...view, ...draft, edition, own: entries.used }), [view, draft, edition, entries])
  const given = useMemo(() => needCaseOf(answer), [answer])
  const needs = useMemo(() => needsFor(given, shown), [given, shown])
  // What a slider does not touch may follow a frame later.
  const settled = useDeferredValue(needs)
  const settledView = useMemo(() => ({ ...view, edition, own: entries.used }), [view, edition, entries])
  const marksOf = useMemo(() => scanMarksOf(answer.areas), [answer])
  const nameOf = useMemo(() => {
    const names = new Map(answer.areas.map(({ code, shortName }) => [code, shortName]))
    return (code: string) => names.get(code) ?? code
  }, [answer])
  const remarks = [
    ...[...notes, ...(status === 'current' ? entries.notes : [])].map((text) => ({ key: text, text })),
    ...(view.area !== null && selected === null && status === 'current' ? [{ key: view.area, text: `“${view.area}” is not a board of this edition.` }] : []),
    ...(mapFailed ? [{ key: 'map', text: <>The boundaries for this map did not load; everything else is up to date. <button type="button" onClick={retryMap}>Try again</button></> }] : []),
    ...(answered.status === 'failed' ? [{ key: 'failed', text: `The database could not answer: ${answered.error.message}` }] : []),
  ]
  const headline = evidenceHeadline({ edition, boards, facts: answer.facts, selected })
  return (
    <div className={styles.page}>
      <HeadlineBlock headline={headline} lead={headline.lead} />
      <EngineNotice engine={engine} waiting={waiting} shown="fracture liaison services, boundaries of April 2026" onRetry={start} />
      <Notes notes={remarks} />
      <div data-state={status} data-late={isLate || undefined} aria-busy={waiting} data-parts="long" className={styles.sections}>
        <EvidenceMapPart boards={boards} areas={answer.areas} oldYear={oldYear} edition={edition} asked={view.edition} onEdition={(edition) => { change({ edition }) }} geometry={mapFailed ? null : drawn.geometry} selection={selection}>
          <BoardCard board={boards.find(({ code }) => code === selected) ?? null} edition={edition} own={entries.used} onOwn={(own) => { change({ own: [...entries.kept, ...own] }) }} />
        </EvidenceMapPart>
        <NeedPart given={given} needs={settled} view={settledView} parameters={answer.parameters} month={answer.areas[0]?.month ?? ''} nameOf={nameOf} marksOf={marksOf} selection={selection} onChange={change} />
        <BenefitPart
          given={given}
          needs={needs}
          view={shown}
          facts={answer.facts}
          parameters={answer.parameters}
          month={answer.areas[0]?.month ?? ''}
          nameOf={nameOf}
          marksOf={marksOf}
          selection={selection}
          onPass={(shares) => { setDraft(shares) }}
          onSettle={(shares) => {
            setDraft({})
            change(shares, 'replace')
          }}
        />
        <National facts={answer.facts} latestMonth={answer.areas[0]?.month ?? ''} />
        <Quality facts={answer.facts} parameters={answer.parameters} />
        <AllEvidence boards={boards} evidence={answer.evidence} />
      </div>
    </div>
  )
}
