import { inWords } from '~/format/number'
import { FlsSourceLine } from '~/components/sources/FlsSourceLine'
import { KindSwatch } from '~/components/map/KindSwatch'
import type { FlsEvidenceRow } from '~/queries/fls/flsEvidence'
import type { BoardEvidence } from './boardEvidence'
import { PieceList } from './PieceList'
import styles from './register.module.css'
import { kindIndex, stateScale, stateWords } from './stateWords'

interface RegisterProps {
  boards: readonly BoardEvidence[]
  evidence: readonly FlsEvidenceRow[]
}

/** Every piece of evidence, board by board, as the register holds it; a reader's own entries are no part of it. */
export function Register({ boards, evidence }: RegisterProps) {
  const outside = evidence.filter(({ inEngland }) => !inEngland)
  const sorted = boards.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const silent = sorted.filter(({ pieces }) => pieces.length === 0)
  return (
    <section aria-labelledby="register-title" data-sheet="off">
      <h2 id="register-title" className={styles.title}>The register: all {evidence.length} pieces of evidence</h2>
      <p className={styles.lead}>
        A row is one piece of evidence, not one service: the same service can stand in several. A service in the national audit existed in that year; one outside it may exist all the same, and the copies of the audit’s tables that could be read hold only names from A to Do.
      </p>
      <FlsSourceLine table="fls_evidence" />
      {sorted.filter(({ pieces }) => pieces.length > 0).map(({ code, name, found, isOld, pieces }) => (
        <details key={code} className={styles.folded}>
          <summary>
            <h3>{name}</h3>
            <span className={styles.state}><KindSwatch scale={stateScale} index={kindIndex(found, isOld)} /> {stateWords[found].name}, {pieces.length === 1 ? 'one piece' : `${inWords(pieces.length)} pieces`}</span>
          </summary>
          {/* Inside, so that a link to it unfolds the board. */}
          <div id={`register-${code}`} className={styles.unfolded}><PieceList pieces={pieces} wide /></div>
        </details>
      ))}
      {silent.length > 0 && (
        <div className={styles.board}>
          <h3>Nothing found: {silent.length} boards</h3>
          <p className={styles.state}><KindSwatch scale={stateScale} index={kindIndex('none', false)} /> {stateWords.none.meaning}</p>
          <ul className={styles.silent}>
            {silent.map(({ code, name }) => <li key={code} id={`register-${code}`}>{name}</li>)}
          </ul>
        </div>
      )}
      {outside.length > 0 && (
        <section id="register-outside" className={styles.board} aria-labelledby="register-outside-title">
          <h3 id="register-outside-title">Outside England</h3>
          <p className={styles.state}>In Wales or Northern Ireland, so on no map here.</p>
          <PieceList pieces={outside} wide />
        </section>
      )}
    </section>
  )
}
