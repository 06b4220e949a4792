import { Link } from 'react-router'
import type { Edition } from '~/contracts/codes'
import { registerSentence } from './registerSentence'
import styles from './SourceLine.module.css'

interface FlsSourceLineProps {
  /** Name of the table to download. */
  table: 'fls_evidence' | 'fls_fact'
  /** Of the boundaries drawn. */
  edition?: Edition
}

/** Where evidence and figures about fracture liaison services come from. */
export function FlsSourceLine({ table, edition }: FlsSourceLineProps) {
  return (
    <span className={styles.source}>
      {registerSentence(table, edition)}{' '}
      <a href={`${import.meta.env.BASE_URL}data/latest/${table}.csv`} download>Download (CSV)</a>{' '}
      <Link to="/methods">How it is made</Link>
    </span>
  )
}
