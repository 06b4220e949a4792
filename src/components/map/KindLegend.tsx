import type { ReactNode } from 'react'
import type { CategoryScale } from './categoryScale'
import { KindSwatch } from './KindSwatch'
import styles from './MapLegend.module.css'

interface KindLegendProps {
  title: string
  scale: CategoryScale
  /** Kinds in the order of the legend, with how many areas are of each where that helps. */
  entries: readonly { index: number; name: string; count?: number }[]
  /** Further signs: what a number on the map is, what an outline stands for. */
  children?: ReactNode
}

/** What the colours and patterns of a map of kinds stand for. */
export function KindLegend({ title, scale, entries, children }: KindLegendProps) {
  return (
    <div className={styles.legend}>
      <p className={styles.title}>{title}</p>
      <ul className={styles.kinds}>
        {entries.map(({ index, name, count }) => (
          <li key={index}><KindSwatch scale={scale} index={index} /> <span>{name}{count !== undefined && <> <strong>{count}</strong></>}</span></li>
        ))}
        {children}
      </ul>
    </div>
  )
}
