import { useMemo } from 'react'
import { SharedFigure } from '~/components/share/SharedFigure'
import { FlsSourceLine } from '~/components/sources/FlsSourceLine'
import { DataTable } from '~/components/table/DataTable'
import type { MapGeometry } from '~/components/map/mapFrame'
import type { Selection } from '~/components/selection'
import { boundaryNames } from '~/format/boundaryNames'
import type { FlsAnswer } from '~/queries/fls/askFls'
import { type BoardEvidence, lastOldYearOf } from '~/routes/fls/evidence/boardEvidence'
import { StateList } from '~/routes/fls/evidence/StateList'
import { StateMap } from '~/routes/fls/evidence/StateMap'
import { stateWords } from '~/routes/fls/evidence/stateWords'
import { evidenceTitle, type ExploreTab } from '~/url/exploreView'
import { evidenceListFigure, evidenceMapFigure } from './evidenceFigures'
import styles from './explore.module.css'

interface EvidencePanelProps {
  tab: ExploreTab
  answer: FlsAnswer
  boards: readonly BoardEvidence[]
  geometry: MapGeometry | null
  selection: Selection
}

/** Why a picture of values cannot be drawn of states. */
const whyNot = {
  trend: 'There is no trend: each piece of evidence is dated, but nobody has counted services in the same way year after year. A board with newer sources is not a board that got better.',
  scatter: 'There is no scatter plot: what sources say of a board is a state, not a value, and how many sources there are says more about who publishes than about care.',
  funnel: 'There is no funnel plot: a state is no count out of a whole, so chance alone gives it no limits.',
} as const

const headings = [{ text: 'Board' }, { text: 'Region' }, { text: 'What sources say' }, { text: 'Newest' }, { text: 'Pieces of evidence', number: true }]

export function EvidencePanel({ tab, answer, boards, geometry, selection }: EvidencePanelProps) {
  const { edition } = answer.request
  const title = `${evidenceTitle}, by integrated care board, boundaries of ${boundaryNames[edition]}`
  const facts = useMemo(() => {
    const known = { title, answer, boards }
    return { map: evidenceMapFigure(known), list: evidenceListFigure(known) }
  }, [title, answer, boards])
  const heading = <h2 className={styles.title}>{title}</h2>
  const source = <FlsSourceLine table="fls_evidence" edition={edition} />
  switch (tab) {
    case 'map':
      return (
        <div className={styles.mapPanel}>
          {heading}
          <SharedFigure facts={facts.map}>
            <StateMap title={title} boards={boards} oldYear={lastOldYearOf(answer.areas)} geometry={geometry} selection={selection}><span data-share="no">{source}</span></StateMap>
          </SharedFigure>
        </div>
      )
    case 'ranking':
      return (
        <>
          {heading}
          <p className={styles.lead}>States have no order from best to worst, so boards stand in groups, not in ranks.</p>
          <SharedFigure facts={facts.list}>
            <div className={styles.groups}>
              <StateList boards={boards} selection={selection} linkOf={(code) => `${import.meta.env.BASE_URL}fls?${edition === '2023' ? 'edition=2023&' : ''}area=${code}`} />
            </div>
          </SharedFigure>
          {source}
        </>
      )
    case 'table':
      return <>{heading}<EvidenceTable title={title} answer={answer} boards={boards} />{source}</>
    case 'trend':
    case 'scatter':
    case 'funnel':
      return <>{heading}<p className={styles.lead}>{whyNot[tab]}</p></>
    default:
      return tab satisfies never
  }
}

function EvidenceTable({ title, answer, boards }: { title: string; answer: FlsAnswer; boards: readonly BoardEvidence[] }) {
  const regionOf = new Map(answer.areas.map(({ code, regionName }) => [code, regionName]))
  return (
    <DataTable
      caption={title}
      headings={headings}
      rows={boards.map(({ code, name, state, newest, pieces }) => ({ key: code, cells: [name, regionOf.get(code) ?? '', stateWords[state].name, newest, pieces.length] }))}
    />
  )
}
