import { ticks } from 'd3-array'
import styles from '../sql.module.css'

interface QuickScatterProps {
  title: string
  axes: { x: string; y: string }
  points: readonly { name: string; x: number; y: number }[]
}

const width = 760
const height = 360
const frame = { left: 72, right: 740, top: 28, bottom: 310 }

/** Two figures of each row against each other. */
export function QuickScatter({ title, axes, points }: QuickScatterProps) {
  const x = scaled(points.map((point) => point.x), frame.left, frame.right)
  const y = scaled(points.map((point) => point.y), frame.bottom, frame.top)
  return (
    // A scrolling box is reached by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="group" aria-label={title} tabIndex={0}>
      <svg className={styles.scatter} viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={title}>
        {y.ticks.map((value) => (
          <g key={value}>
            <path className={styles.grid} d={`M${String(frame.left)} ${y.at(value).toFixed(1)}H${String(frame.right)}`} />
            <text x={frame.left - 8} y={y.at(value) + 4} textAnchor="end">{value.toLocaleString('en-GB')}</text>
          </g>
        ))}
        {x.ticks.map((value) => <text key={value} x={x.at(value)} y={frame.bottom + 20} textAnchor="middle">{value.toLocaleString('en-GB')}</text>)}
        {points.map((point, index) => (
          <circle key={index} cx={x.at(point.x)} cy={y.at(point.y)} r="5"><title>{`${point.name}: ${point.x.toLocaleString('en-GB')}, ${point.y.toLocaleString('en-GB')}`}</title></circle>
        ))}
        <text x={frame.left} y="14">{axes.y}</text>
        <text x={frame.right} y={height - 6} textAnchor="end">{axes.x}</text>
      </svg>
    </div>
  )
}

function scaled(values: readonly number[], from: number, to: number) {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const room = (high - low) * 0.04 || 1
  const at = (value: number) => from + ((value - low + room) / (high - low + 2 * room)) * (to - from)
  return { at, ticks: ticks(low, high, 6) }
}
