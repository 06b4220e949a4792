import type { ReactNode } from 'react'
import styles from '../profile.module.css'

/** A part of the page under its own heading; `sheet="off"` leaves it out of the printed sheet. */
export function Section({ id, title, sheet, children }: { id: string; title: string; sheet?: 'off' | undefined; children: ReactNode }) {
  return (
    <section id={id} className={styles.section} data-sheet={sheet} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  )
}

/** The same figures as a table, folded. */
export function AsTable({ of, children }: { of: string; children: ReactNode }) {
  return (
    <details className={styles.asTable}>
      <summary>Show as a table<span className="visually-hidden">: {of}</span></summary>
      {children}
    </details>
  )
}
