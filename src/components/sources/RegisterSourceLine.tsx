import { Link } from 'react-router'
import { registerSentence, type RegisterTable } from './registerSentence'
import styles from './SourceLine.module.css'

/** Where what a hand-kept register says comes from. */
export function RegisterSourceLine({ table }: { table: Exclude<RegisterTable, `fls_${string}`> }) {
  return (
    <span className={styles.source}>
      {registerSentence(table)}{' '}
      <a href={`${import.meta.env.BASE_URL}data/latest/${table}.csv`} download>Download (CSV)</a>{' '}
      <Link to="/methods">How it is made</Link>
    </span>
  )
}
