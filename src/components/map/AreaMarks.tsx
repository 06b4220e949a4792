import styles from './AreaMarks.module.css'
import type { AreaMark } from './marksOnAreas'

/**
 * Short texts on areas, such as years; for the overlay of a map.
 * @param labelled areas that a label beside the coast names, wherever there is room for labels
 */
export function AreaMarks({ marks, labelled }: { marks: readonly AreaMark[]; labelled: readonly string[] }) {
  return (
    <g aria-hidden="true" className={styles.marks}>
      {marks.map(({ code, text, at, roomy }, index) => (
        <text key={`${code}-${index}`} x={at[0]} y={at[1]} dy="0.36em" textAnchor="middle" data-roomy={roomy || undefined} data-labelled={labelled.includes(code) || undefined}>{text}</text>
      ))}
    </g>
  )
}
