import type { ReactNode } from 'react'
import styles from './GapList.module.css'

export interface Gap {
  id: string
  title: string
  figures: readonly { value: string; label: string }[]
  text: readonly string[]
  /** Pages that say so. */
  links?: readonly { text: string; href: string }[]
}

interface GapListProps {
  gaps: readonly Gap[]
  /** A table or list that belongs under one of them. */
  below: Readonly<Record<string, ReactNode>>
}

/** What is missing, odd or in dispute, each with its figures. */
export function GapList({ gaps, below }: GapListProps) {
  return gaps.map(({ id, title, figures, text, links = [] }) => (
    <article key={id} id={id} className={styles.gap} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{title}</h3>
      <div className={styles.words}>
        {text.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
        {links.length > 0 && (
          <p className={styles.links}>
            {links.map((link) => <a key={link.href} href={link.href}>{link.text}</a>)}
          </p>
        )}
      </div>
      <dl className={styles.figures}>
        {figures.map(({ value, label }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {below[id] && <div className={styles.below}>{below[id]}</div>}
    </article>
  ))
}
