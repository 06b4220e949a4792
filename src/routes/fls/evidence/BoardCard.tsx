import { Link } from 'react-router'
import type { Edition } from '~/contracts/codes'
import { KindSwatch } from '~/components/map/KindSwatch'
import { type OwnEntry, withEntry } from '~/url/flsView'
import { profileLink } from '~/url/placePath'
import styles from './boardCard.module.css'
import type { BoardEvidence } from './boardEvidence'
import { OwnEntryForm } from './OwnEntryForm'
import { PieceList } from './PieceList'
import { kindIndex, stateScale, stateWords } from './stateWords'

interface BoardCardProps {
  board: BoardEvidence | null
  edition: Edition
  own: readonly OwnEntry[]
  onOwn: (own: readonly OwnEntry[]) => void
}

/** Everything known of a service in the selected board's area, and what the reader says of it. */
export function BoardCard({ board, edition, own, onOwn }: BoardCardProps) {
  if (board === null) {
    return (
      <section id="board" className={styles.card} aria-labelledby="board-title" data-sheet="off">
        <h2 id="board-title">Your board</h2>
        <p><span className={styles.live}>Select a board on the map or in the list: every source is shown here, and you can add what you know.</span><span className={styles.still}>Every source, board by board, is in the register below.</span></p>
      </section>
    )
  }
  const { code, name, found, isOld, newest, pieces } = board
  return (
    <section id="board" className={styles.card} aria-labelledby="board-title" data-selected data-sheet="off">
      <h2 id="board-title">{name}</h2>
      <p role="status" className="visually-hidden">{name}: {stateWords[found].name}</p>
      <p className={styles.state}>
        <KindSwatch scale={stateScale} index={kindIndex(found, isOld)} /> <span><strong>{stateWords[found].name}</strong>{pieces.length > 0 && `; newest: ${newest}`}.</span>
      </p>
      {pieces.length > 0 && <p className={styles.meaning}>{stateWords[found].meaning}{isOld && ' What dated evidence of a service there is, is old: whether it still runs was not checked.'}</p>}
      {pieces.length > 0 ? <PieceList pieces={pieces} /> : <Wanted name={name} />}
      <OwnEntryForm key={code} name={name} entry={board.own} onEntry={(entry) => { onOwn(withEntry(own, { edition, code, ...entry })) }} />
      {own.length > 0 && <p><button type="button" className={styles.button} onClick={() => { onOwn([]) }}>Remove all my entries ({own.length} {own.length === 1 ? 'board' : 'boards'})</button></p>}
      <p><Link to={profileLink(edition, code)}>Everything about {name}</Link></p>
    </section>
  )
}

/** What would fill the gap. */
function Wanted({ name }: { name: string }) {
  return (
    <div className={styles.wanted}>
      <p><strong>Nothing was found either way for {name}.</strong> That says nothing about whether there is a service: much is not published where it can be read.</p>
      <p>To fill this gap, the register (<code>data/fls_evidence.csv</code> in the site’s source) needs one row: a page that anyone can open, such as a trust’s page, a board paper, the audit’s list or a freedom-of-information reply; which service it names, or says is missing; who runs it and at which hospitals; and a date.</p>
    </div>
  )
}
