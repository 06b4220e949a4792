import styles from './RangePlot.module.css'

interface RangePlotProps {
  low: number
  central: number
  high: number
  /** Right end of the scale; the left is nought. */
  to: number
}

const edge = 3
const placeOn = (value: number, to: number) => `${(edge + (100 - 2 * edge) * Math.min(1, Math.max(0, value / to))).toFixed(2)}%`

/** A central figure as a dot on the line from low to high, hollow since it is worked out. */
export function RangePlot({ low, central, high, to }: RangePlotProps) {
  return (
    <svg className={styles.plot} width="100%" height="100%" aria-hidden="true">
      <line className={styles.range} x1={placeOn(low, to)} x2={placeOn(high, to)} y1="50%" y2="50%" />
      <circle className={styles.dot} cx={placeOn(central, to)} cy="50%" r="4" />
    </svg>
  )
}

interface PairPlotProps {
  /** Hollow and full dot. */
  from: number
  now: number
  to: number
  /** Value of the line down the plots. */
  mark: number
}

/** Two figures of one place joined by a line: hollow before, full after. */
export function PairPlot({ from, now, to, mark }: PairPlotProps) {
  return (
    <svg className={styles.plot} width="100%" height="100%" aria-hidden="true">
      <line className={styles.mark} x1={placeOn(mark, to)} x2={placeOn(mark, to)} y1="0" y2="100%" />
      <line className={styles.range} x1={placeOn(from, to)} x2={placeOn(now, to)} y1="50%" y2="50%" />
      <circle className={styles.dot} cx={placeOn(from, to)} cy="50%" r="3.6" />
      <circle className={styles.full} cx={placeOn(now, to)} cy="50%" r="3.8" />
    </svg>
  )
}
