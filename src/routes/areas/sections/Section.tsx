import type { ReactNode } from 'react'
import styles from '../profile.module.css'

/** A part of the page under its own heading. */
export function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
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
