import { type ReactNode, useId, useState } from 'react'
import { Link } from 'react-router'
import { joined } from '~/format/list'
import { meaningWords } from '~/model/ownFile/meanings'
import { sqlLink } from '~/url/sqlLink'
import { FlsPanel } from './fls/FlsPanel'
import { MapPanel } from './map/MapPanel'
import styles from './own.module.css'
import type { OwnDesk } from './OwnDesk'
import type { OwnTable } from './OwnTable'
import { PreviewTable } from './PreviewTable'
import { SitesPanel } from './sites/SitesPanel'
import { TableOptions } from './TableOptions'
import { TableReport } from './TableReport'
import { columnsOf } from './columnsOf'

interface TableCardProps {
  table: OwnTable
  desk: OwnDesk
  isBusy: boolean
  /** Of the file of small areas, for reach. */
  lsoa: { bytes: number; sha256: string }
}

type Use = 'map' | 'sites' | 'fls'

/** One table: what it is, what can be done with it, its first rows, and how it was read. */
export function TableCard({ table, desk, isBusy, lsoa }: TableCardProps) {
  const title = useId()
  const [use, setUse] = useState<Use | null>(null)
  const { loaded, clean, fileName, name } = table
  const known = loaded.columns.filter((column) => table.meanings[column.name] !== 'none')
  const open = (asked: Use, isOffered: boolean, label: string): ReactNode => (
    <button type="button" className={styles.offer} disabled={!isOffered} aria-expanded={use === asked} onClick={() => { setUse(use === asked ? null : asked) }}>{label}</button>
  )
  const hasAreas = columnsOf(table, 'board', 'region', 'provider').length > 0
  const hasPoints = columnsOf(table, 'lon', 'lat').length >= 2 || columnsOf(table, 'easting', 'northing').length >= 2 || columnsOf(table, 'provider', 'site').length > 0
  const hasStates = columnsOf(table, 'board', 'provider').length > 0 && loaded.columns.some(({ type }) => type === 'text' || type === 'boolean')
  return (
    <section aria-labelledby={title} className={styles.card}>
      <h2 id={title}>{name}</h2>
      <p className={styles.size}>
        <strong>{loaded.rows.toLocaleString('en-GB')}</strong> {loaded.rows === 1 ? 'row' : 'rows'}, <strong>{loaded.columns.length}</strong> columns, from {fileName}{clean.sheet === null ? '' : `, sheet ${clean.sheet}`}
      </p>
      <p>
        {known.length > 0
          ? <>Recognised: {joined(known.map((column) => `${meaningWords[table.meanings[column.name] ?? 'none']} in ${column.name}`))}.</>
          : 'No codes of places, months or coordinates were recognised. Say in the preview what a column stands for, or ask in SQL.'}
      </p>
      <div className={styles.offers} role="group" aria-label={`What to do with ${name}`}>
        {open('map', hasAreas, 'Colour the map')}
        {open('sites', hasPoints, 'Use as scanner sites')}
        {open('fls', hasStates, 'Use as evidence of fracture services')}
        <Link className={styles.offer} to={sqlLink(`select *\nfrom own.${name}\nlimit 100`)}>Ask it in SQL</Link>
      </div>
      {use === 'map' && <MapPanel key={loadKey(table)} table={table} desk={desk} />}
      {use === 'sites' && <SitesPanel key={loadKey(table)} table={table} desk={desk} lsoa={lsoa} />}
      {use === 'fls' && <FlsPanel key={loadKey(table)} table={table} desk={desk} />}
      <PreviewTable
        table={table}
        isBusy={isBusy}
        onType={(column, type) => { void desk.retype(table, column, type) }}
        onMeaning={(column, meaning) => { desk.mean(table, column, meaning) }}
      />
      <TableReport table={table} />
      <TableOptions table={table} desk={desk} isBusy={isBusy} />
    </section>
  )
}

/** A panel begins anew where the columns stand for something else. */
const loadKey = ({ name, loaded, meanings }: OwnTable) => JSON.stringify([name, loaded.rows, loaded.columns.map((column) => [column.type, meanings[column.name]])])
