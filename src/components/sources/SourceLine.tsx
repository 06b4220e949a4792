import { Link } from 'react-router'
import styles from './SourceLine.module.css'
import { type Sourced, sourceSentence } from './sourceSentence'

interface SourceLineProps extends Sourced {
  /** How many of the areas shown are estimated. */
  estimated: number
  /** Name of the table to download. */
  table?: string
}

/** Where the figures of a picture come from, how old they are and how sure. */
export function SourceLine({ estimated, table = 'area_measure', ...sourced }: SourceLineProps) {
  return (
    <span className={styles.source}>
      {sourceSentence(sourced)} Open Government Licence v3.0.{' '}
      {estimated > 0 && `${estimated} areas are estimated, since they took parts of areas that were split in April 2026. `}
      <a href={`${import.meta.env.BASE_URL}data/latest/${table}.csv`} download>Download (CSV)</a>{' '}
      <Link to="/methods">How it is made</Link>
    </span>
  )
}
