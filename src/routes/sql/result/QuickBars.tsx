import styles from '../sql.module.css'

export interface Bar {
  name: string
  value: number | null
}

/** One bar a row, in the order of the answer; values below zero run to the left. */
export function QuickBars({ title, bars }: { title: string; bars: readonly Bar[] }) {
  const values = bars.flatMap(({ value }) => (value === null ? [] : [value]))
  const low = Math.min(0, ...values)
  const span = Math.max(0, ...values) - low || 1
  const at = (value: number) => (100 * (value - low)) / span
  return (
    <ul className={styles.bars} aria-label={title}>
      {bars.map(({ name, value }, index) => (
        <li key={index}>
          <span>{name}</span>
          <span className={styles.track} aria-hidden="true">
            {value !== null && <span style={{ left: `${Math.min(at(0), at(value)).toFixed(2)}%`, width: `${Math.abs(at(value) - at(0)).toFixed(2)}%` }} />}
          </span>
          <span className={styles.barValue}>{value === null ? 'missing' : value.toLocaleString('en-GB')}</span>
        </li>
      ))}
    </ul>
  )
}
