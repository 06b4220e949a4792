import { memo, type PointerEvent, useId, useState } from 'react'
import styles from './SeriesChart.module.css'
import { linePath, place, type TrendScale } from './trendScale'

export interface SeriesStep {
  /** Months it spans, by index, both inside. */
  from: number
  to: number
  kind: 'centre' | 'frozen' | 'limit' | 'level'
  value: number
  label: string | null
}

/** A point that stands out, above or below the line in the middle, or on it. */
export type SeriesMark = 'above' | 'below' | 'on'

export interface SeriesDrawing {
  /** Text of each month: "March 2026". */
  months: readonly string[]
  years: readonly { index: number; label: string }[]
  /** One value a month, null where missing: a gap stays a gap. */
  values: readonly (number | null)[]
  scale: TrendScale
  steps: readonly SeriesStep[]
  marks: readonly (SeriesMark | null)[]
  /** Months whose records look broken. */
  flagged: readonly boolean[]
}

interface SeriesChartProps {
  drawing: SeriesDrawing
  format: (value: number | null) => string
  /** Whether points that stand out are to be noticed, or only told apart. */
  markAs: 'mark' | 'run'
}

const top = 22
const plotHeight = 190
const bottom = 46

/** One place's months with a line in the middle, limits or levels. Text and marks keep their size at any width. */
export const SeriesChart = memo(function SeriesChart({ drawing, format, markAs }: SeriesChartProps) {
  const [pointed, setPointed] = useState<number | null>(null)
  const { months, values, scale, steps, marks, flagged } = drawing
  const count = months.length
  const id = useId()
  const point = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    setPointed(Math.min(count - 1, Math.max(0, Math.round(((event.clientX - box.left) / box.width) * (count - 1)))))
  }
  return (
    <div className={styles.chart}>
      <svg className={styles.drawing} width="100%" height={top + plotHeight + bottom} aria-hidden="true" onPointerMove={point} onPointerLeave={() => { setPointed(null) }}>
        <defs>
          <path id={`${id}above`} d="M0-7 6 4H-6Z" />
          <path id={`${id}below`} d="M0 7 6-4H-6Z" />
          <path id={`${id}on`} d="M0-6.5 6.5 0 0 6.5-6.5 0Z" />
        </defs>
        {scale.ticks.map(({ value, label }) => (
          <g key={value} className={styles.tick}>
            <line x2="100%" y1={y(scale, value)} y2={y(scale, value)} />
            <text x="-10" y={y(scale, value) + 4} textAnchor="end">{label}</text>
          </g>
        ))}
        {drawing.years.map(({ index, label }) => (
          <text key={label} className={styles.year} x={place(index, count)} y={top + plotHeight + 40} textAnchor="middle">{label}</text>
        ))}
        {steps.map((step) => (
          <line key={`${step.kind}${step.from}${step.value}`} className={styles[step.kind]} x1={edge(step.from - 0.5, count)} x2={edge(step.to + 0.5, count)} y1={y(scale, step.value)} y2={y(scale, step.value)} />
        ))}
        {flagged.map((is, index) => is && (
          <g key={months[index]} className={styles.flag}>
            <line x1={place(index, count)} x2={place(index, count)} y1={top} y2={top + plotHeight} />
            <text x={place(index, count)} y={top + plotHeight + 15} textAnchor="middle">?</text>
          </g>
        ))}
        <svg className={styles.line} y={top} width="100%" height={plotHeight} viewBox="0 0 1000 200" preserveAspectRatio="none">
          <path d={linePath(values, scale)} />
        </svg>
        {values.map((value, index) => value !== null && <Point key={months[index]} index={index} count={count} at={y(scale, value)} mark={marks[index] ?? null} markAs={markAs} shapes={id} />)}
        {labelsOf(drawing).map(({ kind, label, at }) => (
          <text key={label} className={`${styles.stepLabel} ${styles[`${kind}Label`]}`} x="100%" dx="12" y={at}>{label}</text>
        ))}
        {pointed !== null && <line data-share="no" className={styles.cursor} x1={place(pointed, count)} x2={place(pointed, count)} y1={top} y2={top + plotHeight} />}
        <rect width="100%" height={top + plotHeight} fill="transparent" />
      </svg>
      <p className={styles.readout} data-share="no" aria-hidden="true">{pointed === null ? ' ' : <>{months[pointed]} <strong>{format(values[pointed] ?? null)}</strong></>}</p>
    </div>
  )
})

interface PointProps {
  index: number
  count: number
  at: number
  mark: SeriesMark | null
  markAs: 'mark' | 'run'
  shapes: string
}

function Point({ index, count, at, mark, markAs, shapes }: PointProps) {
  const x = place(index, count)
  return mark === null ? <circle className={styles.point} cx={x} cy={at} r="2.6" /> : <use className={styles[markAs]} href={`#${shapes}${mark}`} x={x} y={at} />
}

const y = ({ from, to }: TrendScale, value: number) => Math.round((top + plotHeight - ((value - from) / (to - from)) * plotHeight) * 10) / 10

const lineHeight = 14

/** Beside the lines at the end of the drawing, none over another; the highest stays in its place. */
function labelsOf({ steps, scale }: SeriesDrawing) {
  let taken = -Infinity
  return steps
    .flatMap(({ kind, label, value }) => (label === null ? [] : [{ kind, label, at: y(scale, value) + 4 }]))
    .sort((a, b) => a.at - b.at)
    .map((one) => {
      taken = Math.max(one.at, taken + lineHeight)
      return { ...one, at: taken }
    })
}

/** Half a month to either side, kept inside the drawing. */
const edge = (index: number, count: number) => place(Math.min(count - 1, Math.max(0, index)), count)
