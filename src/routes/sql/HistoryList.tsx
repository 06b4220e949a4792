import type { Outcome } from './useReaderQuery'
import styles from './sql.module.css'

/** Questions of this tab, the last one first; they are gone when it closes. */
export function HistoryList({ outcomes, onOpen }: { outcomes: readonly Outcome[]; onOpen: (sql: string) => void }) {
  if (outcomes.length === 0) return null
  return (
    <details className={styles.entry}>
      <summary>Questions you ran in this tab: {outcomes.length}</summary>
      <ol className={styles.history}>
        {outcomes.map(({ sql, answer, error }, index) => (
          <li key={outcomes.length - index}>
            <button type="button" onClick={() => { onOpen(sql) }}><code>{firstLine(sql)}</code></button>{' '}
            <span className={styles.type}>{answer ? `${answer.rows.length.toLocaleString('en-GB')} rows, ${(answer.milliseconds / 1000).toFixed(2)} s` : error.message}</span>
          </li>
        ))}
      </ol>
      <p className={styles.note}>Kept in this tab only, and gone when it closes.</p>
    </details>
  )
}

const firstLine = (sql: string) => (sql.trim().split('\n')[0] ?? '').slice(0, 90)
