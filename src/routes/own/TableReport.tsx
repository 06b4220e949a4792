import { DataTable } from '~/components/table/DataTable'
import { csvOf } from '~/format/csv'
import { fileName, saveText } from '~/components/share/saveFile'
import styles from './own.module.css'
import type { OwnTable } from './OwnTable'

/** What was noticed while reading, and the rows that are not in the table. */
export function TableReport({ table: { name, clean, loaded } }: { table: OwnTable }) {
  const { rejects, rejectCount, notes } = loaded
  if (rejectCount === 0 && notes.length === 0) return <p className={styles.quiet}>Every row was read, and nothing had to be changed.</p>
  return (
    <details className={styles.report}>
      <summary>
        {rejectCount > 0 ? `${rejectCount.toLocaleString('en-GB')} ${rejectCount === 1 ? 'row was' : 'rows were'} left out; ` : 'No row was left out; '}
        {notes.length} {notes.length === 1 ? 'remark' : 'remarks'} on how the file was read
      </summary>
      <ul>{notes.map((note) => <li key={note}>{note}</li>)}</ul>
      {rejectCount > 0 && (
        <>
          <DataTable
            caption="Rows left out"
            headings={[{ text: clean.lineNoun === 'line' ? 'Line' : 'Row', number: true }, { text: 'Column' }, { text: 'What stands there' }, { text: 'Why' }]}
            rows={rejects.map(({ line, column, text, reason }, index) => ({ key: `${line} ${index}`, cells: [line, column ?? 'whole row', text, reason] }))}
          />
          {rejectCount > rejects.length && <p className={styles.quiet}>The first {rejects.length} of {rejectCount.toLocaleString('en-GB')} are listed.</p>}
          <p>
            <button type="button" className={styles.button} onClick={() => { saveText(`${fileName(name, 'table')}-rows-left-out.csv`, 'text/csv', csvOf(rejects)) }}>Download the list (CSV)</button>{' '}
            To keep such rows, set the column to “text” in the preview.
          </p>
        </>
      )}
    </details>
  )
}
