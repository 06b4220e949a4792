import type { ReactNode } from 'react'
import styles from './Notes.module.css'

/** Short remarks above the picture: what a link got wrong, what became of an area. */
export function Notes({ notes }: { notes: readonly { key: string; text: ReactNode }[] }) {
  if (notes.length === 0) return null
  return (
    <div role="status" data-kept>
      <ul className={styles.notes}>
        {notes.map(({ key, text }) => <li key={key}>{text}</li>)}
      </ul>
    </div>
  )
}
