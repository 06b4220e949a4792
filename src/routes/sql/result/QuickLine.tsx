import { ticks } from 'd3-array'
import styles from '../sql.module.css'

interface QuickLineProps {
  title: string
  /** In order of time. */
  times: readonly string[]
  lines: readonly { name: string; values: readonly (number | null)[] }[]
}

const width = 760
const height = 300
const left = 64
const right = 620

/** Lines over months or dates, broken where a figure is missing; the axis starts at zero where that is near. */
export function QuickLine({ title, times, lines }: QuickLineProps) {
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null))
  const top = Math.max(...values)
  const least = Math.min(...values)
  const low = least > 0 && least < top * 0.7 ? 0 : least
  const marks = ticks(low, top, 5)
  const from = Math.min(low, marks[0] ?? low)
  const x = (index: number) => left + (times.length < 2 ? 0.5 : index / (times.length - 1)) * (right - left)
  const y = (value: number) => height - 30 - ((value - from) / (top - from || 1)) * (height - 50)
  const ends = apart(lines.map(({ values: held }) => y(held.findLast((value) => value !== null) ?? from) + 4))
  const shown = [0, Math.floor((times.length - 1) / 2), times.length - 1].filter((at, index, all) => all.indexOf(at) === index)
  return (
    // A scrolling box is reached by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="group" aria-label={title} tabIndex={0}>
      <svg className={styles.line} viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={title}>
        {marks.map((value) => (
          <g key={value}>
            <path className={styles.grid} d={`M${String(left)} ${y(value).toFixed(1)}H${String(right)}`} />
            <text x={left - 8} y={y(value) + 4} textAnchor="end">{value.toLocaleString('en-GB')}</text>
          </g>
        ))}
        {shown.map((at) => <text key={at} x={x(at)} y={height - 6} textAnchor="middle">{times[at]}</text>)}
        {lines.map(({ name, values: held }, index) => (
          <g key={name} data-line={index}>
            <path d={pathOf(held, x, y)} />
            <text x={right + 8} y={ends[index]}>{name}</text>
          </g>
        ))}
      </svg>
    </div>
  )
}

/** Heights of the names at the lines' ends, pushed down where they would stand on each other. */
function apart(heights: readonly number[]): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))
  const placed = [...heights]
  order.forEach((index, at) => {
    const above = at === 0 ? -Infinity : (placed[order[at - 1] ?? 0] ?? 0)
    placed[index] = Math.max(placed[index] ?? 0, above + 15)
  })
  return placed
}

function pathOf(values: readonly (number | null)[], x: (index: number) => number, y: (value: number) => number): string {
  let isOpen = false
  return values.map((value, index) => {
    if (value === null) {
      isOpen = false
      return ''
    }
    const command = isOpen ? 'L' : 'M'
    isOpen = true
    return `${command}${x(index).toFixed(1)} ${y(value).toFixed(1)}`
  }).join('')
}
