import { memo } from 'react'
import styles from './LinesChart.module.css'
import { EventList, MonthAxes, MonthFrame, ValueLabels } from './MonthAxes'
import { bandPath, linePath, loneMonths, place, type TrendScale } from './trendScale'
import { usePointedMonth } from './usePointedMonth'

export interface ChartLine {
  code: string
  name: string
  /** One a month, null where missing. */
  values: readonly (number | null)[]
  estimated: boolean
}

export interface LinesViewModel {
  title: string
  subtitle: string
  /** Text of each month: "March 2026". */
  months: readonly string[]
  scale: TrendScale
  years: readonly { index: number; label: string }[]
  england: readonly (number | null)[]
  /** Where half of the places lie, one pair a month; null where fewer than four are known. Empty draws none. */
  band: readonly ({ low: number; high: number } | null)[]
  bandLabel: string
  lines: readonly ChartLine[]
  levels: readonly { value: number; label: string }[]
  events: readonly { index: number; label: string }[]
  format: (value: number | null) => string
  current: number
}

/** Colours and dashes of chosen places, so that none rests on colour alone. */
const lineKinds = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'] as const

const top = 30
const height = 280

/** Chosen places over England's line and, where given, the band where half of all places lie. Text keeps its size at any width. */
export const LinesChart = memo(function LinesChart({ model }: { model: LinesViewModel }) {
  const { months, scale, lines } = model
  const { shown, ...pointing } = usePointedMonth(months.length, model.current)
  const y = (value: number) => top + height - ((value - scale.from) / (scale.to - scale.from)) * height
  const at = (1000 * shown) / Math.max(1, months.length - 1)
  return (
    <div className={styles.chart}>
      <MonthFrame scale={scale} top={top} height={height} ends={model.levels.map((level) => ({ ...level, isLevel: true }))}>
        <MonthAxes months={months.length} scale={scale} years={model.years} events={model.events} top={top} height={height} />
        <svg className={styles.plot} viewBox="0 0 1000 200" preserveAspectRatio="none" aria-hidden="true" {...pointing}>
          <rect width="1000" height="200" fill="transparent" />
          <path className={styles.band} d={bandPath(model.band, scale)} />
          <line className={styles.cursor} x1={at} x2={at} y1="0" y2="200" />
          <path className={styles.england} d={linePath(model.england, scale)} />
          {lines.map(({ code, values }, index) => <path key={code} className={styles[lineKinds[index % lineKinds.length] ?? 'first']} d={linePath(values, scale)} />)}
        </svg>
        <svg className={styles.marks} aria-hidden="true">
          <ValueLabels scale={scale} levels={model.levels} height={height} />
          {lines.map(({ code, values }, line) => loneMonths(values).map((index) => (
            <circle key={`${code} ${index}`} className={styles[`${lineKinds[line % lineKinds.length] ?? 'first'}Mark`]} cx={place(index, months.length)} cy={y(values[index] ?? 0) - top} r="2.5" />
          )))}
          {lines.map(({ code, values }, line) => {
            const value = values[shown]
            return value === null || value === undefined ? null : (
              <circle key={code} className={styles[`${lineKinds[line % lineKinds.length] ?? 'first'}Mark`]} cx={place(shown, months.length)} cy={y(value) - top} r="4.5" />
            )
          })}
        </svg>
      </MonthFrame>
      <ul className={styles.readout} aria-label={`Values, ${months[shown] ?? ''}`}>
        <li>{months[shown]}</li>
        {lines.map(({ code, name, values, estimated }, index) => (
          <li key={code}><Sample kind={lineKinds[index % lineKinds.length] ?? 'first'} />{name} <strong>{model.format(values[shown] ?? null)}</strong>{estimated ? ' (estimated)' : ''}</li>
        ))}
        <li><Sample kind="england" />England <strong>{model.format(model.england[shown] ?? null)}</strong></li>
        {model.band.length > 0 && <li><svg width="26" height="10" aria-hidden="true"><rect className={styles.band} width="26" height="10" /></svg>{model.bandLabel}</li>}
      </ul>
      <EventList months={months} events={model.events} />
      <details className={styles.table}>
        <summary>Show as a table</summary>
        {/* A scrolling box is reached by keyboard. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={styles.scroll} role="group" aria-label={`${model.title}, every month`} tabIndex={0}>
          <table>
            <caption className="visually-hidden">{model.title}, {model.subtitle}</caption>
            <thead>
              <tr><th scope="col">Month</th>{lines.map(({ code, name }) => <th key={code} scope="col">{name}</th>)}<th scope="col">England</th></tr>
            </thead>
            <tbody>
              {months.map((month, index) => (
                <tr key={month}>
                  <th scope="row">{month}</th>
                  {lines.map(({ code, values }) => <td key={code}>{model.format(values[index] ?? null)}</td>)}
                  <td>{model.format(model.england[index] ?? null)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  )
})

/** A bit of the line, for beside its name. */
function Sample({ kind }: { kind: (typeof lineKinds)[number] | 'england' }) {
  return <svg className={styles.sample} width="26" height="10" aria-hidden="true"><path className={styles[kind]} d="M0 5H26" /></svg>
}
