import { DataTable } from '~/components/table/DataTable'
import { formatCount, formatFixed } from '~/format/number'
import type { Benefit } from '~/model/fls/benefit'
import type { FlsAnswer } from '~/queries/fls/askFls'
import type { FlsFactRow } from '~/queries/fls/flsFacts'
import styles from '../fls.module.css'

/** Everything that was published about the gain, since the figures disagree, and the one check that is possible. */
export function CampaignModel({ facts, check }: { facts: FlsAnswer['facts']; check: Benefit | null }) {
  const rows = facts.filter(({ topic }) => topic === 'benefit')
  const valueOf = (id: string) => rows.find((row) => row.id === id)?.value ?? null
  const [fractures, hips, bedDays] = ['oldham-projected-fractures', 'oldham-projected-hip-fractures', 'oldham-projected-bed-days'].map(valueOf)
  return (
    <details className={styles.details}>
      <summary>What the figures rest on, and others that were published</summary>
      <p className={styles.summary}>
        Earlier estimates, for other places, were smaller. For each £1 spent, £{formatFixed(valueOf('saving-per-pound') ?? NaN, 2)} and £{formatFixed(valueOf('saving-per-pound-second') ?? NaN, 2)} are both quoted as saved; we found only the first on a page that we could read. The {formatCount(valueOf('full-coverage-bed-days'))} bed days are quoted beside the {formatCount(valueOf('full-coverage-fractures'))} fractures, and we found no page that prints them.
      </p>
      {check && (
        <p className={styles.summary}>
          One check is possible. For Oldham, ROS projected {formatCount(fractures ?? null)} fractures over five years, {formatCount(hips ?? null)} of them hips, and {formatCount(bedDays ?? null)} bed days. England’s figure shared out by Oldham’s people aged 65+ and 85+ gives {formatCount(check.fractures)}, {formatCount(check.hips)} and {formatCount(check.bedDays)}.
        </p>
      )}
      <DataTable
        caption="Published figures on the gain from full coverage"
        headings={[{ text: 'Figure' }, { text: 'Value', number: true }, { text: 'Place and period' }, { text: 'Who says so' }]}
        rows={rows.map((row) => ({
          key: row.id,
          cells: [
            row.counts,
            valueText(row),
            `${row.geography}, ${row.period}`,
            <span key={row.id}><a href={row.sourceUrl.split(' | ')[0]}>{row.sourceTitle}</a>{row.note ? `. ${row.note}` : ''}</span>,
          ],
        }))}
      />
    </details>
  )
}

function valueText({ value, unit }: FlsFactRow): string {
  if (value === null) return 'in words'
  if (unit === '£ per £1') return `£${formatFixed(value, 2)}`
  if (unit === 'months') return `${formatFixed(value, 0)} months`
  return unit.startsWith('£') ? `£${formatFixed(value / 1e6, 0)} million` : formatFixed(value, 0)
}
