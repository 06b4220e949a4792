import type { LeftOut } from '~/model/ownFile/flsRows'
import styles from './own.module.css'

const shown = 20

/** Rows that a use of the table could not take, and why. */
export function LeftOutList({ rows, noun }: { rows: readonly LeftOut[]; noun: 'line' | 'row' }) {
  if (rows.length === 0) return null
  return (
    <details className={styles.report}>
      <summary>{rows.length} {rows.length === 1 ? 'row is' : 'rows are'} left out here</summary>
      <ul>
        {rows.slice(0, shown).map(({ line, text, reason }, index) => <li key={`${line} ${index}`}>{noun === 'line' ? 'Line' : 'Row'} {line}, {text}: {reason}.</li>)}
        {rows.length > shown && <li>and {rows.length - shown} more.</li>}
      </ul>
    </details>
  )
}
