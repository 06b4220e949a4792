import styles from './IntervalPlot.module.css'

export interface PlotScale {
  from: number
  to: number
  england: number | null
}

interface Plotted {
  value: number | null
  low: number | null
  high: number | null
  colour: string
  estimated: boolean
}

const edge = 4

const placeOn = (scale: PlotScale) => (value: number) => {
  const share = Math.min(1, Math.max(0, (value - scale.from) / (scale.to - scale.from)))
  return `${(edge + (100 - 2 * edge) * share).toFixed(2)}%`
}

/** Names the line that runs down through the plots. */
export function EnglandMark({ scale }: { scale: PlotScale }) {
  if (scale.england === null) return null
  const share = (scale.england - scale.from) / (scale.to - scale.from)
  return (
    <svg className={styles.mark} width="100%" height="18" aria-hidden="true">
      <text x={placeOn(scale)(scale.england)} y="13" textAnchor={share < 0.15 ? 'start' : share > 0.85 ? 'end' : 'middle'}>England</text>
    </svg>
  )
}

/** One value with its interval and England's line; hollow where estimated. */
export function IntervalPlot({ area, scale }: { area: Plotted; scale: PlotScale }) {
  const x = placeOn(scale)
  const { value, low, high, colour, estimated } = area
  return (
    <svg className={styles.plot} width="100%" height="100%" aria-hidden="true">
      {scale.england !== null && <line className={styles.england} x1={x(scale.england)} x2={x(scale.england)} y1="0" y2="100%" />}
      {low !== null && high !== null && <line className={styles.interval} x1={x(low)} x2={x(high)} y1="50%" y2="50%" />}
      {value !== null && <circle cx={x(value)} cy="50%" r="3.6" fill={estimated ? '#fbfaf6' : colour} stroke={colour} strokeWidth={estimated ? 1.8 : 1} />}
    </svg>
  )
}
