import { DataTable } from '~/components/table/DataTable'
import { formatFixed } from '~/format/number'
import type { FlsAnswer } from '~/queries/fls/askFls'
import styles from '../fls.module.css'

/** Everything that was published about the gain, since the figures disagree. */
export function CampaignModel({ facts }: { facts: FlsAnswer['facts'] }) {
  const rows = facts.filter(({ topic }) => topic === 'benefit')
  return (
    <details className={styles.details}>
      <summary>What the figures rest on, and others that were published</summary>
      <p className={styles.summary}>
        The first estimates were smaller: over 46,000 fractures for the UK in 2016, over 50,000 for England and Wales in 2021. For each £1 spent, £3.26 and £3.28 are both quoted as saved; we found only £3.26 on a page that we could read. The 750,000 bed days are quoted beside the 74,000 fractures, and we found no page that prints them.
      </p>
      <p className={styles.summary}>
        One check is possible. ROS projected 255 fractures, 101 of them hips, and 2,343 bed days for Oldham over five years. Sharing England’s figure out by Oldham’s people aged 65+ and 85+ gives 255, 100 and 2,418: all within 5%.
      </p>
      <DataTable
        caption="Published figures on the gain from full coverage"
        headings={[{ text: 'Figure' }, { text: 'Value', number: true }, { text: 'Place and period' }, { text: 'Who says so' }]}
        rows={rows.map(({ id, counts, value, unit, geography, period, note, sourceTitle, sourceUrl }) => ({
          key: id,
          cells: [
            counts,
            value === null ? (note ?? 'in words') : unit === '£' || unit === '£ a year' ? `£${formatFixed(value / 1e6, 0)} million` : unit === '£ per £1' ? `£${formatFixed(value, 2)}` : `${formatFixed(value, 0)}`,
            `${geography}, ${period.toLowerCase()}`,
            <span key={id}><a href={sourceUrl.split(' | ')[0]}>{sourceTitle}</a>{value !== null && note ? `. ${note}` : ''}</span>,
          ],
        }))}
      />
    </details>
  )
}
