import { useMemo, useState } from 'react'
import { Link } from 'react-router'
import { Tabs } from '~/components/controls/Tabs'
import { HeadlineBlock } from '~/components/layout/HeadlineBlock'
import { Notes } from '~/components/layout/Notes'
import type { Selection } from '~/components/selection'
import { useEngine, useIdleStart, useStartOnDemand } from '~/engine/EngineContext'
import { boundaryNames } from '~/format/boundaryNames'
import type { FlsAnswer, FlsRequest } from '~/queries/fls/askFls'
import { EngineNotice } from '~/routes/EngineNotice'
import { boardEvidence } from '~/routes/fls/evidence/boardEvidence'
import { evidenceHeadline } from '~/routes/fls/evidence/evidenceHeadline'
import { askFlsLazily, peekFlsIfLoaded } from '~/routes/fls/lazyFls'
import { useAnswer } from '~/routes/useAnswer'
import { boundarySetOf, useGeometry } from '~/routes/useGeometry'
import { useLasting } from '~/routes/useLasting'
import { evidenceTitle, type ExploreTab, exploreTabs } from '~/url/exploreView'
import { profileLink } from '~/url/placePath'
import { EvidencePanel } from './EvidencePanel'
import { ExploreControls } from './ExploreControls'
import styles from './explore.module.css'
import type { loadExplore } from './explore.server'
import type { useExploreView } from './useExploreView'

interface EvidencePageProps {
  built: Awaited<ReturnType<typeof loadExplore>>
  asked: ReturnType<typeof useExploreView>
  labels: Record<ExploreTab, string>
}

/** Pictures of evidence about fracture liaison services: states of boards rather than values, and no months. */
export function EvidencePage({ built, asked: { view, notes, change, pass, settle }, labels }: EvidencePageProps) {
  const { state: engine, start } = useEngine()
  useIdleStart(start)
  const [hovered, setHovered] = useState<string | null>(null)
  const answered = useAnswer<FlsRequest, FlsAnswer | null>(engine, { edition: view.edition }, null, askFlsLazily, peekFlsIfLoaded)
  const { answer, status } = answered
  const waiting = status === 'updating'
  const isLate = useLasting(waiting, 300)
  useStartOnDemand(start, waiting && engine.status === 'idle')

  const edition = answer?.request.edition ?? view.edition
  const boards = useMemo(() => (answer ? boardEvidence(answer.areas, answer.evidence, []) : []), [answer])
  const regionOf = useMemo(() => new Map(answer?.areas.map((row) => [row.code, row.regionCode])), [answer])
  const initialDrawing = useMemo(() => ({ set: boundarySetOf({ level: 'icb', edition: built.answer.request.edition }), geometry: built.geometry }), [built])
  const { drawn, failed: mapFailed, retry: retryMap } = useGeometry(boundarySetOf({ level: 'icb', edition: answer ? edition : built.answer.request.edition }), initialDrawing, regionOf)
  const selected = boards.find(({ code }) => code === view.area)?.code ?? null
  const chosen = boards.find(({ code }) => code === selected) ?? null
  const selection = useMemo<Selection>(
    () => ({ hovered, selected, hover: setHovered, select: (code) => { change({ area: code }) } }),
    [hovered, selected, change],
  )
  const headline = answer ? evidenceHeadline({ edition, boards, facts: answer.facts, selected }) : { nation: `${evidenceTitle}, board by board.`, area: null, lead: '' }
  const remarks = [
    ...notes.map((text) => ({ key: text, text })),
    ...(status === 'current' && view.area !== null && selected === null ? [{ key: view.area, text: <>“{view.area}” is not among the boards shown. <Link to={`/areas/${view.area}`}>What is known of it</Link></> }] : []),
    ...(mapFailed ? [{ key: 'map', text: <>The boundaries for this map did not load; the other pictures are up to date. <button type="button" onClick={retryMap}>Try again</button></> }] : []),
    ...(answered.status === 'failed' ? [{ key: 'failed', text: `The database could not answer: ${answered.error.message}` }] : []),
  ]
  const flsLink = `/fls?${new URLSearchParams({ ...(edition === '2023' && { edition }), ...(selected !== null && { area: selected }) }).toString()}`.replace(/\?$/, '')
  return (
    <div className={styles.page}>
      <HeadlineBlock headline={headline} lead={headline.lead} />
      <EngineNotice engine={engine} waiting={waiting} shown={answer ? `evidence of a service, boundaries of ${boundaryNames[edition]}` : 'only its frame'} onRetry={start} />
      <Notes notes={remarks} />
      <ExploreControls view={view} months={built.months} measures={built.measures} measure={null} onChange={change} onLevel={(level) => { change({ level, area: null, pins: [] }) }} onPass={pass} onSettle={settle} />
      {chosen && (
        <div className={styles.chosenRow}>
          <ul className={styles.chosen} aria-label="Chosen places">
            <li className={styles.selectedChip}>
              <Link to={profileLink(edition, chosen.code)}>{chosen.name}</Link> <strong>{chosen.newest}</strong>
              <button type="button" aria-label={`Clear the selection of ${chosen.name}`} onClick={() => { change({ area: null }) }}>×</button>
            </li>
          </ul>
        </div>
      )}
      <p className={styles.hint} data-sheet="off"><Link to={flsLink}>{chosen ? `Every source for ${chosen.name}` : 'Every source, board by board'}</Link>, with need and what full coverage would prevent.</p>
      <div data-state={status} data-late={isLate || undefined} aria-busy={waiting} className={styles.pictures}>
        <Tabs label="Pictures" tabs={exploreTabs.map((id) => ({ id, label: labels[id] }))} chosen={view.tab} onChoose={(tab) => { change({ tab }) }}>
          {answer
            ? <EvidencePanel tab={view.tab} answer={answer} boards={boards} geometry={mapFailed ? null : drawn.geometry} selection={selection} />
            : <p className={styles.note}>This picture needs the database, which {engine.status === 'failed' ? 'could not be started here' : 'is on its way'}. The same map and list stand ready on the page <Link to={flsLink}>Fracture services</Link>.</p>}
        </Tabs>
      </div>
    </div>
  )
}
