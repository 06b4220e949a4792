import { Link } from 'react-router'
import styles from './SourceLine.module.css'

const registers = {
  scanner_site: 'register of announced scanners, from the government, trusts, Parliament and the press',
  scanner_programme: 'register of announced scanners, from the government and copies of its releases',
  policy_event: 'register of events, from Parliament, the government, charities and the press',
} as const

/** Where what a hand-kept register says comes from. */
export function RegisterSourceLine({ table }: { table: keyof typeof registers }) {
  return (
    <span className={styles.source}>
      Source: DEXA Atlas’s {registers[table]}; each row names its page.{' '}
      <a href={`${import.meta.env.BASE_URL}data/latest/${table}.csv`} download>Download (CSV)</a>{' '}
      <Link to="/methods">How it is made</Link>
    </span>
  )
}
