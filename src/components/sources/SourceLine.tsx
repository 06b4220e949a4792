import { Link } from 'react-router'
import type { Edition } from '~/contracts/codes'
import { formatMonth } from '~/format/month'
import styles from './SourceLine.module.css'

interface SourceLineProps {
  month: string
  /** Of the boundaries drawn; null where none are. */
  edition: Edition | null
  /** How many of the areas shown are estimated. */
  estimated: number
  /** Name of the table to download. */
  table?: string
  /** Whether figures are per resident. */
  perResident?: boolean
  /** Whether figures rest on fractures to expect. */
  ofNeed?: boolean
}

/** Where the figures of a picture come from, how old they are and how sure. */
export function SourceLine({ month, edition, estimated, table = 'area_measure', perResident = false, ofNeed = false }: SourceLineProps) {
  const boundaries = edition === '2026' ? '; ONS boundaries, April 2026' : edition === '2023' ? '; ONS boundaries, April 2023' : ''
  return (
    <span className={styles.source}>
      Source: NHS England, Monthly Diagnostics (DM01), {formatMonth(month)}{perResident && '; ONS population estimates, mid-2024'}{ofNeed && '; published totals of fractures, shared out'}{boundaries}. Open Government Licence v3.0.{' '}
      {estimated > 0 && `${estimated} areas are estimated, since they took parts of areas that were split in April 2026. `}
      <a href={`${import.meta.env.BASE_URL}data/latest/${table}.csv`} download>Download (CSV)</a>{' '}
      <Link to="/methods">How it is made</Link>
    </span>
  )
}
