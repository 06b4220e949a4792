import type { FlsEvidenceRow } from '~/queries/fls/flsEvidence'
import styles from './pieceList.module.css'
import { pieceWords } from './pieceWords'

/** Pieces of evidence, each with what it says, when, and its source. */
export function PieceList({ pieces, wide = false }: { pieces: readonly FlsEvidenceRow[]; wide?: boolean }) {
  return (
    <ul className={styles.pieces} data-wide={wide || undefined}>
      {pieces.map((piece) => {
        const { id, status, service, where, dated, note, sourceTitle, sources } = pieceWords(piece)
        return (
          <li key={id} data-status={piece.status}>
            <p className={styles.head}><strong>{status}</strong> <span>{dated}</span></p>
            <p className={styles.body}><span className={styles.service}>{service}.</span> {where} {note}</p>
            <p className={styles.sources}>{sourceTitle}: {sources.map(({ url, text }, index) => <span key={url}>{index > 0 && ', '}<a href={url}>{text}</a></span>)}</p>
          </li>
        )
      })}
    </ul>
  )
}
