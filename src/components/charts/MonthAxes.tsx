import type { ReactNode } from 'react'
import { apart } from './apart'
import styles from './MonthAxes.module.css'
import { place, type TrendScale } from './trendScale'

interface MonthAxesProps {
  months: number
  scale: TrendScale
  years: readonly { index: number; label: string }[]
  events: readonly { index: number; label: string }[]
  /** Pixels above the plot and of the plot. */
  top: number
  height: number
}

interface LineEnd {
  value: number
  label: string
  /** A level of policy rather than the last value of a line. */
  isLevel: boolean
}

interface MonthFrameProps extends Pick<MonthAxesProps, 'scale' | 'top' | 'height'> {
  ends: readonly LineEnd[]
  children: ReactNode
}

/** Pixels between words at the ends of lines, some of which take two lines. */
const endGap = 23

/** Room for a chart over months: values of its axis to the left, what its lines end at and policy's levels to the right. */
export function MonthFrame({ scale, top, height, ends, children }: MonthFrameProps) {
  // The lowest may stand beside the years, which keep to the plot.
  const heights = apart(ends.map(({ value }) => height - ((value - scale.from) / (scale.to - scale.from)) * height), endGap, height + 14)
  return (
    <div className={styles.frame} data-ends={ends.some(({ isLevel }) => isLevel) ? 'levels' : ends.length > 0 ? 'values' : undefined}>
      {children}
      <ol className={styles.ends} aria-hidden="true">
        {ends.map(({ label, isLevel }, index) => <li key={label} className={isLevel ? styles.level : styles.last} style={{ top: `${top + (heights[index] ?? 0)}px` }}>{label}</li>)}
      </ol>
    </div>
  )
}

/** Lines behind a chart over months: values across, events down, financial years below. */
export function MonthAxes({ months, scale, years, events, top, height }: MonthAxesProps) {
  const y = (value: number) => top + height - ((value - scale.from) / (scale.to - scale.from)) * height
  const rows = events.length > 2 ? 3 : 2
  // A later event's words run back over earlier ones, whose lines end below them.
  const baseline = (order: number) => top - 15 * (order % rows)
  return (
    <svg className={styles.axes} width="100%" height={top + height + 30} aria-hidden="true">
      {scale.ticks.map(({ value }) => <line key={value} className={styles.tick} x1="0" x2="100%" y1={y(value)} y2={y(value)} />)}
      {years.map(({ index, label }) => (
        <text key={label} x={place(index, months)} y={top + height + 20} textAnchor="middle">{label}</text>
      ))}
      {events.map(({ index, label }, order) => (
        <g key={label} className={styles.event}>
          <line x1={place(index, months)} x2={place(index, months)} y1={baseline(order) - 4} y2={top + height} />
          <text x={place(index, months)} dx="-6" y={baseline(order)} textAnchor="end">{label}</text>
        </g>
      ))}
    </svg>
  )
}

/** Values of the axis, and lines of policy's levels; their names stand among the lines where there is no room beside them. */
export function ValueLabels({ scale, levels, height }: Pick<MonthAxesProps, 'scale' | 'height'> & { levels: readonly { value: number; label: string }[] }) {
  const y = (value: number) => height - ((value - scale.from) / (scale.to - scale.from)) * height
  return (
    <g className={styles.labels}>
      {scale.ticks.map(({ value, label }) => <text key={value} x="0" dx="-8" y={y(value)} textAnchor="end" dominantBaseline="middle">{label}</text>)}
      {levels.map(({ value, label }) => (
        <g key={label}>
          <line x1="0" x2="100%" y1={y(value)} y2={y(value)} />
          <text className={styles.within} x="0" dx="4" y={y(value) - 4}>{label}</text>
        </g>
      ))}
    </g>
  )
}

/** Events in words, where the chart is too narrow for them. */
export function EventList({ months, events }: { months: readonly string[]; events: MonthAxesProps['events'] }) {
  return <ul className={styles.events}>{events.map(({ index, label }) => <li key={label}>{months[index]}: {label}</li>)}</ul>
}
