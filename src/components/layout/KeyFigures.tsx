import { Link } from 'react-router'
import styles from './KeyFigures.module.css'

export interface KeyFigure {
  figure: string
  label: string
  /** "+1,228 on a year before"; null where either figure is missing. */
  change: string | null
  note: string | null
}

interface KeyFiguresProps {
  title: string
  place: string
  figures: readonly KeyFigure[]
  /** What to bear in mind; null where nothing is. */
  caution: string | null
}

/** Four large quiet figures of one place. */
export function KeyFigures({ title, place, figures, caution }: KeyFiguresProps) {
  return (
    <section className={styles.figures} aria-label={title}>
      <h2>{place}</h2>
      <dl>
        {figures.map(({ figure, label, change, note }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span className={styles.figure}>{figure}</span>
              <span className={styles.change}>
                {change && <strong>{change}</strong>} {note}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {caution && <p className={styles.caution}>{caution} <Link to="/methods#breaks" data-sheet="off">More on this</Link></p>}
    </section>
  )
}
