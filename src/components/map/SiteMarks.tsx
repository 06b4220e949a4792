import { memo } from 'react'
import styles from './SiteMarks.module.css'

export interface SiteMark {
  id: string
  /** For its tooltip: what it is, in a sentence. */
  name: string
  /** As its list numbers it; null for one that is only a diamond. */
  number: number | null
  /** Map units. */
  at: readonly [number, number]
  /** Where its number stands on a small map, clear of the others. */
  numberAt: readonly [number, number]
  isOwn: boolean
}

interface SiteMarksProps {
  marks: readonly SiteMark[]
  selected: string | null
  onSelect: (id: string) => void
}

/** Diamonds where scanners are named, a reader's own dashed; numbers beside them where the map is too small for names. */
export const SiteMarks = memo(function SiteMarks({ marks, selected, onSelect }: SiteMarksProps) {
  return (
    // The list beside the map selects the same sites by keyboard.
    <g aria-hidden="true" className={styles.marks}>
      {marks.map(({ id, at, number, numberAt }) => number !== null && (
        <path key={`${id} leader`} className={styles.leader} d={`M${at.join()}L${numberAt.join()}`} />
      ))}
      {marks.map(({ id, name, at: [x, y], isOwn }) => (
        <path key={id} className={isOwn ? styles.own : styles.site} data-selected={id === selected || undefined} d={`M${x} ${y - 9}l9 9l-9 9l-9-9z`} onClick={() => { onSelect(id) }}>
          <title>{name}</title>
        </path>
      ))}
      {marks.map(({ id, number, numberAt: [x, y] }) => number !== null && (
        <g key={`${id} number`} className={styles.number} data-selected={id === selected || undefined} onClick={() => { onSelect(id) }}>
          <circle cx={x} cy={y} r="21" />
          <text x={x} y={y} dy="0.36em" textAnchor="middle">{number}</text>
        </g>
      ))}
    </g>
  )
})
