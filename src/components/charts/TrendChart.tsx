import { memo } from 'react'
import { EventList, MonthAxes, MonthFrame, ValueLabels } from './MonthAxes'
import styles from './TrendChart.module.css'
import { clearOf, linePath, place, type TrendScale } from './trendScale'
import { usePointedMonth } from './usePointedMonth'

export interface TrendLine {
  name: string
  kind: 'england' | 'area'
  /** One value a month, null where missing. */
  values: readonly (number | null)[]
}

export interface TrendViewModel {
  title: string
  subtitle: string
  /** Text of each month: "March 2026". */
  months: readonly string[]
  scale: TrendScale
  /** Position of each label on the axis of months, and its text. */
  years: readonly { index: number; label: string }[]
  lines: readonly TrendLine[]
  /** Levels to reach, such as the 1% standard. */
  levels: readonly { value: number; label: string }[]
  events: readonly { index: number; label: string }[]
  /** First and last value of England, written beside the line. */
  ends: readonly { index: number; value: number; label: string }[]
  format: (value: number | null) => string
  /** Month that the rest of the page shows. */
  current: number
}

const top = 34
const plotHeight = 200

/** Months from left to right, England and at most one area on one scale. Text keeps its size at any width. */
export const TrendChart = memo(function TrendChart({ model }: { model: TrendViewModel }) {
  const { months, scale, lines } = model
  const { shown, ...pointing } = usePointedMonth(months.length, model.current)
  const england = lines.find(({ kind }) => kind === 'england')?.values ?? []
  const others = lines.filter(({ kind }) => kind !== 'england').map(({ values }) => values)
  const isLast = ({ index }: { index: number }) => index === months.length - 1
  const beside = model.ends.filter(isLast).map(({ value, label }) => ({ value, label, isLevel: false }))
  return (
    <div className={styles.chart}>
      <MonthFrame scale={scale} top={top} height={plotHeight} ends={[...beside, ...model.levels.map((level) => ({ ...level, isLevel: true }))]}>
        <MonthAxes months={months.length} scale={scale} years={model.years} events={model.events} top={top} height={plotHeight} />
        <svg
          className={styles.plot}
          viewBox="0 0 1000 200"
          preserveAspectRatio="none"
          aria-hidden="true"
          {...pointing}
        >
          <rect width="1000" height="200" fill="transparent" />
          <line className={styles.cursor} x1={(1000 * shown) / (months.length - 1)} x2={(1000 * shown) / (months.length - 1)} y1="0" y2="200" />
          {lines.map(({ kind, name, values }) => (
            <path key={name} className={styles[kind]} d={linePath(values, scale)} />
          ))}
        </svg>
        <svg className={styles.marks} aria-hidden="true">
          <ValueLabels scale={scale} levels={model.levels} height={plotHeight} />
          {lines.map(({ kind, name, values }) => {
            const value = values[shown]
            return value === null || value === undefined ? null : (
              <circle key={name} className={styles[`${kind}Mark`]} cx={place(shown, months.length)} cy={y(scale, value) - top} r="4.5" />
            )
          })}
          {model.ends.filter((end) => !isLast(end)).map(({ index, label }) => {
            const clear = clearOf(england, others, index)
            return clear && <text key={index} className={styles.end} x={place(index, months.length)} y={y(scale, clear.value) - top + (clear.side === 'above' ? -10 : 20)} textAnchor="start">{label}</text>
          })}
        </svg>
      </MonthFrame>
      <EventList months={months} events={model.events} />
      <p className={styles.readout}>
        <span>{months[shown]}</span>
        {lines.map(({ kind, name, values }) => (
          <span key={name} className={styles[`${kind}Text`]}>
            {name} <strong>{model.format(values[shown] ?? null)}</strong>
          </span>
        ))}
      </p>
      <details className={styles.table}>
        <summary>Show as a table</summary>
        <table>
          <caption className="visually-hidden">{model.title}, {model.subtitle}</caption>
          <thead>
            <tr><th scope="col">Month</th>{lines.map(({ name }) => <th key={name} scope="col">{name}</th>)}</tr>
          </thead>
          <tbody>
            {months.map((month, index) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                {lines.map(({ name, values }) => <td key={name}>{model.format(values[index] ?? null)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  )
})

const y = ({ from, to }: TrendScale, value: number) => top + plotHeight - ((value - from) / (to - from)) * plotHeight
