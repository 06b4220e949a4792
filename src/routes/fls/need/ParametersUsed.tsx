import { DataTable } from '~/components/table/DataTable'
import { formatFixed } from '~/format/number'
import type { FlsAnswer } from '~/queries/fls/askFls'
import styles from '../fls.module.css'

const qualityWords = { exact: 'as published', estimated: 'worked out', assumed: 'our assumption', missing: 'wanted, not found' } as const

/** Every figure from elsewhere that need and gain rest on, with who says so. */
export function ParametersUsed({ parameters }: { parameters: FlsAnswer['parameters'] }) {
  const missing = parameters.filter(({ quality }) => quality === 'missing')
  return (
    <details className={styles.details}>
      <summary>Figures that this rests on</summary>
      <DataTable
        caption="Figures from elsewhere that need and gain rest on"
        headings={[{ text: 'Figure for' }, { text: 'Value', number: true }, { text: 'Low to high', number: true }, { text: 'Unit' }, { text: 'How known' }, { text: 'Who says so' }]}
        rows={parameters.filter((row) => row.quality !== 'missing').map((row) => ({
          key: row.id,
          cells: [
            row.appliesTo,
            plain(row.value),
            row.low === null && row.high === null ? '' : `${plain(row.low ?? row.value)} to ${plain(row.high ?? row.value)}`,
            row.unit,
            qualityWords[row.quality],
            <span key={row.id}><a href={row.sourceUrl.split(' | ')[0]}>{row.sourceTitle}</a>{row.note ? `. ${row.note}` : ''}</span>,
          ],
        }))}
      />
      {missing.length > 0 && <p className={styles.hint}>Wanted and not found: {missing.length} rates of fracture by age and sex. Their rows stand ready in the table of parameters; once all are filled in, areas are weighted by them.</p>}
    </details>
  )
}

const plain = (value: number | null) => (value === null ? '' : formatFixed(value, Number.isInteger(value) ? 0 : value < 100 ? 2 : 1).replace(/(\.\d)0$/, '$1'))
