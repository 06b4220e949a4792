import type { ProfileFigure } from '../model/keyFigures'
import styles from './FigureList.module.css'

/** Four large quiet figures, each with what it stands beside. */
export function FigureList({ figures, name }: { figures: readonly ProfileFigure[]; name: string }) {
  return (
    <section className={styles.figures} aria-label={`Key figures, ${name}`}>
      {figures.map(({ figure, label, change, lines }) => (
        <div key={label} className={styles.one}>
          <p className={styles.figure}>{figure}</p>
          <p className={styles.label}>{label}</p>
          {change && <p className={styles.change}>{change}</p>}
          {lines.length > 0 && (
            <dl>
              {lines.map(({ term, text, more }) => (
                <div key={term} data-sheet={term === 'Interval' ? 'off' : undefined}><dt>{term}</dt><dd>{text}{more && <span data-sheet="off">{more}</span>}</dd></div>
              ))}
            </dl>
          )}
        </div>
      ))}
      <p className={styles.note}>Intervals are 95% and hold counting error only: real month-to-month change is larger.</p>
    </section>
  )
}
