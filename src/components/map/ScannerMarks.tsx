import { memo } from 'react'
import styles from './ScannerMarks.module.css'

export interface ScannerMark {
  id: string
  name: string
  /** Map units. */
  centre: readonly [number, number]
}

/** Diamonds where announced scanners are named; drawn smaller as the map comes closer. */
export const ScannerMarks = memo(function ScannerMarks({ marks, shrink }: { marks: readonly ScannerMark[]; shrink: number }) {
  const size = 8 * shrink
  return (
    <g className={styles.marks}>
      {marks.map(({ id, name, centre: [x, y] }) => (
        <path key={id} d={`M${x} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`}>
          <title>{name}</title>
        </path>
      ))}
    </g>
  )
})
