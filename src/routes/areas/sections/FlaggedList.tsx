import { Link } from 'react-router'
import { inWords } from '~/format/number'
import { capital } from '~/format/capital'
import type { FlaggedMonth } from '../model/flaggedMonths'
import styles from '../profile.module.css'

interface FlaggedListProps {
  flagged: readonly FlaggedMonth[]
  isProvider: boolean
}

/** The months marked “?” on every chart of the page, and why. */
export function FlaggedList({ flagged, isProvider }: FlaggedListProps) {
  if (flagged.length === 0) return null
  const count = flagged.length
  return (
    <details id="flagged" data-sheet="off" className={`${styles.asTable} ${styles.flagged}`}>
      <summary>{capital(inWords(count))} {count === 1 ? 'month is' : 'months are'} marked “?” on these charts: why</summary>
      <p className={styles.hint}>
        What looks like a break in recording rather than a change in care{isProvider ? '' : ', at providers that did a tenth or more of the area’s scans'}. Nothing is
        left out for it. <Link to="/methods#breaks">The rules</Link>
      </p>
      <ul className={styles.flags}>
        {flagged.map(({ month, label, reasons }) => <li key={month}><strong>{label}</strong> {reasons.join(' ')}</li>)}
      </ul>
    </details>
  )
}
