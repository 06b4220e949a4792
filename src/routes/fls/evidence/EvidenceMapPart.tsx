import { type ReactNode, useMemo } from 'react'
import { Choice } from '~/components/controls/Choice'
import { FlsSourceLine } from '~/components/sources/FlsSourceLine'
import type { MapGeometry } from '~/components/map/mapFrame'
import type { Selection } from '~/components/selection'
import { SharedFigure } from '~/components/share/SharedFigure'
import type { Edition } from '~/contracts/codes'
import { editionChoices } from '~/format/boundaryNames'
import type { FlsAreaRow } from '~/queries/fls/flsAreas'
import { evidenceListFigure, evidenceMapFigure, evidenceTitle } from '../figures/evidenceFigure'
import type { BoardEvidence } from './boardEvidence'
import styles from './evidence.module.css'
import { StateList } from './StateList'
import { StateMap } from './StateMap'

interface EvidenceMapPartProps {
  boards: readonly BoardEvidence[]
  /** Rows of the answer that the boards are from. */
  areas: readonly FlsAreaRow[]
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

/** The map of evidence with the card of the selected board, and the list beside it. */
export function EvidenceMapPart({ boards, areas, oldYear, edition, asked, onEdition, geometry, selection, children }: EvidenceMapPartProps) {
  const title = evidenceTitle(edition)
  const figures = useMemo(() => {
    const known = { boards, areas, edition, oldYear }
    return { map: evidenceMapFigure(known), list: evidenceListFigure(known) }
  }, [boards, areas, edition, oldYear])
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
          <Choice<Edition> label="Boundaries" value={asked} options={editionChoices} onChoose={onEdition} />
        </div>
        <SharedFigure facts={figures.map}>
          <StateMap title={title} boards={boards} oldYear={oldYear} geometry={geometry} selection={selection}>
            <FlsSourceLine table="fls_evidence" edition={edition} />
          </StateMap>
        </SharedFigure>
        {children}
      </section>
      <section className={styles.list} aria-labelledby="evidence-list-title">
        <h2 id="evidence-list-title">Board by board</h2>
        <p className={styles.hint}>With the newest year of each kind of evidence. “Old” is a service whose newest dated source is of {oldYear} or before.</p>
        <SharedFigure facts={figures.list}>
          <StateList boards={boards} selection={toCard} linkOf={(code) => `#register-${code}`} />
        </SharedFigure>
      </section>
    </div>
  )
}
