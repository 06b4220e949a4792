import styles from './AreaMarks.module.css'
import type { AreaMark } from './marksOnAreas'

/** Short texts on areas, such as years; for the overlay of a map. */
export function AreaMarks({ marks }: { marks: readonly AreaMark[] }) {
  return (
    <g aria-hidden="true" className={styles.marks}>
      {marks.map(({ code, text, at, roomy }, index) => (
        <text key={`${code}-${index}`} x={at[0]} y={at[1]} dy="0.36em" textAnchor="middle" data-roomy={roomy || undefined}>{text}</text>
      ))}
    </g>
  )
}
