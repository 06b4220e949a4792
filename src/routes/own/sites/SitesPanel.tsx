import { Link } from 'react-router'
import { DataTable } from '~/components/table/DataTable'
import { useMemo } from 'react'
import { nextMonth } from '~/model/months'
import type { PlacedSite } from '~/model/ownFile/siteRows'
import { LeftOutList } from '../LeftOutList'
import type { OwnDesk } from '../OwnDesk'
import styles from '../own.module.css'
import type { OwnTable } from '../OwnTable'
import { useAsked } from '../useAsked'
import { type Drawing, useDrawing } from '../map/useDrawing'
import { askReach, type ReachAnswer } from './askReach'
import { askSites } from './askSites'
import { percent, rangeText, reachRows, reachSentence } from './reachWords'
import { planOfSites } from './planOfSites'
import { ReachMap } from './ReachMap'

interface SitesPanelProps {
  table: OwnTable
  desk: OwnDesk
  lsoa: { bytes: number; sha256: string }
}

/** The reader's scanners in place of the estimated ones: who lives near, and what they would do to waits. */
export function SitesPanel({ table, desk, lsoa }: SitesPanelProps) {
  const drawing = useDrawing('icb_2026')
  const asked = useAsked('reach', async () => {
    const found = await askSites(desk, table)
    const { database } = await desk.database()
    const [places, { months }] = await Promise.all([desk.register(), import('~/queries/months')])
    const lastMonth = (await months(database, {})).rows.at(-1)?.month ?? ''
    return { ...found, places, lastMonth, reach: found.sites.length === 0 ? null : await askReach(desk, found.sites, lsoa) }
  })
  if (asked.status === 'waiting' || drawing.status === 'waiting') return <p className={styles.panel} role="status">Distances from 33,755 small areas to your sites are being measured.</p>
  if (asked.status === 'failed') return <p className={styles.fault}>{asked.words}</p>
  if (drawing.status === 'failed') return <p className={styles.fault}>The boundaries did not load: {drawing.words}</p>
  const { sites, leftOut, reach, places, lastMonth } = asked.answer
  return (
    <div className={styles.panel}>
      {reach === null
        ? <p>None of the rows could be placed: they need coordinates, or the code of a provider or hospital site.</p>
        : <Reach sites={sites} reach={reach} drawing={drawing.answer} start={nextMonth(lastMonth)} knows={(code) => places.find('provider', code).length > 0} />}
      <LeftOutList rows={leftOut} noun={table.clean.lineNoun} />
    </div>
  )
}

interface ReachProps {
  sites: readonly PlacedSite[]
  reach: ReachAnswer
  drawing: Drawing
  /** First month of the forecast. */
  start: string
  knows: (provider: string) => boolean
}

function Reach({ sites, reach, drawing, start, knows }: ReachProps) {
  const plan = useMemo(() => {
    const providers = new Set(sites.flatMap(({ provider }) => (provider !== null && knows(provider) ? [provider] : [])))
    return planOfSites(sites.map((site, index) => ({ ...site, board: reach.boards[index] ?? null })), providers, start)
  }, [sites, reach, start, knows])
  const rows = reachRows(drawing.names, reach)
  return (
    <>
      <p className={styles.finding}>{reachSentence(sites.length, reach)}</p>
      <div className={styles.picture}>
        <ReachMap sites={sites} reach={reach} drawing={drawing} />
        <div className={styles.reached}>
          <DataTable
            caption="People aged 50 and over within a straight line of a site, per cent"
            headings={[{ text: 'Area' }, { text: '10 km', number: true }, { text: '20 km', number: true }, { text: '30 km', number: true }, { text: '20 km, by open data', number: true }]}
            rows={rows.map(({ code, name, own, main, all }) => ({
              key: code, strong: code === 'ENG',
              cells: [name, ...own.shares.map(percent), rangeText(main, all)],
            }))}
          />
          <p className={styles.quiet}>
            People: residents aged 50 and over as the Census of March 2021 counted them, not scaled to later estimates. Distance: a straight line from where the people of each small area (LSOA 2021) live on average to the nearest site, across borders of boards; roads are longer.
            Your sites alone: exact if your list is complete, too low if it is not.
            By open data: first the headquarters or hospital of every provider with scans in the last twelve months, then all of their hospital sites, since which one holds the scanner is rarely published.
          </p>
        </div>
      </div>
      <p>
        {plan.link !== null && <Link className={styles.offer} to={plan.link}>Plan with these scanners</Link>}{' '}
        A scenario with each as a new scanner at its provider, or else over the board that it stands in.{plan.notes.map((note) => ` ${note}`)}
      </p>
    </>
  )
}
