import type { ReactNode } from 'react'
import { Choice } from '~/components/controls/Choice'
import { FlsSourceLine } from '~/components/sources/FlsSourceLine'
import type { MapGeometry } from '~/components/map/mapFrame'
import type { Selection } from '~/components/selection'
import type { Edition } from '~/contracts/codes'
import type { BoardEvidence } from './boardEvidence'
import styles from './evidence.module.css'
import { StateList } from './StateList'
import { StateMap } from './StateMap'

interface EvidenceMapPartProps {
  boards: readonly BoardEvidence[]
  oldYear: number
  /** Edition of the boards shown, and the one asked for. */
  edition: Edition
  asked: Edition
  onEdition: (edition: Edition) => void
  /** Null where the boundaries did not load. */
  geometry: MapGeometry | null
  selection: Selection
  /** The card of the selected board. */
  children: ReactNode
}

const editions = [
  { value: '2026', label: 'April 2026 (36 boards)' },
  { value: '2023', label: '2023 to March 2026 (42 boards)' },
] as const

export const boundaryWords: Record<Edition, string> = { 2026: 'April 2026', 2023: 'April 2023' }

/** The map of evidence with the card of the selected board, and the list beside it. */
export function EvidenceMapPart({ boards, oldYear, edition, asked, onEdition, geometry, selection, children }: EvidenceMapPartProps) {
  const title = `Evidence of a fracture liaison service, by integrated care board, boundaries of ${edition === '2026' ? 'April 2026' : '2023 to March 2026'}`
  const toCard: Selection = {
    ...selection,
    select: (code) => {
      selection.select(code)
      // On a phone the card stands above the list.
      document.getElementById('board')?.scrollIntoView({ block: 'nearest' })
    },
  }
  return (
    <div className={styles.split}>
      <section aria-labelledby="evidence-map-title">
        <h2 id="evidence-map-title">{title}</h2>
        <div className={styles.controls}>
          <Choice<Edition> label="Boundaries" value={asked} options={editions} onChoose={onEdition} />
        </div>
        <StateMap title={title} boards={boards} oldYear={oldYear} geometry={geometry} selection={selection}>
          <FlsSourceLine table="fls_evidence" boundaries={boundaryWords[edition]} />
        </StateMap>
        {children}
      </section>
      <section className={styles.list} aria-labelledby="evidence-list-title">
        <h2 id="evidence-list-title">Board by board</h2>
        <p className={styles.hint}>With the newest year of each kind of evidence. “Old” is a service whose newest dated source is of {oldYear} or before.</p>
        <StateList boards={boards} selection={toCard} linkOf={(code) => `#register-${code}`} />
      </section>
    </div>
  )
}
