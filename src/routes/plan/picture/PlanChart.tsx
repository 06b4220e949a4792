import { type CSSProperties, memo } from 'react'
import { apart } from '~/components/charts/apart'
import { MonthAxes } from '~/components/charts/MonthAxes'
import { bandPath, linePath, place } from '~/components/charts/trendScale'
import { usePointedMonth } from '~/components/charts/usePointedMonth'
import type { PlanChartModel, PlanLine } from './chartModel'
import styles from './planChart.module.css'

const top = 34
const height = 320

/** Lines between which nobody can choose: shares of new demand, or needs. */
const isOpen = ({ kind }: PlanLine) => kind !== 'nothing' && kind !== 'all'

/** Pixels between labels at the ends of lines: two lines of words where a scenario's name stands there. */
const gapOf = (lines: readonly PlanLine[]) => (lines.some(({ kind }) => kind === 'all') ? 50 : 36)

/** The past, do nothing and a scenario under each share of new demand, on one scale; what is untested stands on ground of its own. */
export const PlanChart = memo(function PlanChart({ model, isBusy }: { model: PlanChartModel; isBusy: boolean }) {
  const { months, scale, lines, origin, untestedFrom } = model
  const { shown, ...pointing } = usePointedMonth(months.length, months.length - 1)
  const y = (value: number) => height - ((value - scale.from) / (scale.to - scale.from)) * height
  const at = (index: number) => (1000 * index) / Math.max(1, months.length - 1)
  const shares = lines.filter(isOpen)
  const fan = shares.length > 1 ? months.map((_, index) => rangeOf(shares.map(({ values }) => values[index] ?? null))) : []
  const ended = lines.flatMap((line) => { const value = line.values.at(-1) ?? null; return value === null ? [] : [{ line, value }] })
  const heights = ended.map(({ value }) => y(value))
  // On a telephone labels are figures alone, and stand closer.
  const [wide, narrow] = [apart(heights, gapOf(lines), height), apart(heights, 19, height)]
  return (
    <div className={styles.chart} data-busy={isBusy || undefined}>
      <div className={styles.frame}>
        <MonthAxes months={months.length} scale={scale} years={model.years} events={[]} top={top} height={height} />
        <svg className={styles.plot} viewBox="0 0 1000 200" preserveAspectRatio="none" aria-hidden="true" {...pointing}>
          <rect width="1000" height="200" fill="transparent" />
          <rect x={at(untestedFrom)} width={1000 - at(untestedFrom)} height="200" className={styles.untested} />
          <path className={styles.band} d={bandPath(model.band, scale)} />
          <path className={styles.fan} d={bandPath(fan, scale)} />
          <line className={styles.cursor} x1={at(shown)} x2={at(shown)} y1="0" y2="200" />
          <line className={styles.origin} x1={at(origin)} x2={at(origin)} y1="0" y2="200" />
          <path className={styles.past} d={linePath([...model.past, ...months.slice(model.past.length).map(() => null)], scale)} />
          {lines.map(({ key, kind, values }) => <path key={key} className={styles[kind]} d={linePath(values, scale)} />)}
        </svg>
        <svg className={styles.marks} aria-hidden="true">
          {scale.ticks.map(({ value, label }) => <text key={value} className={styles.value} x="0" dx="-8" y={y(value)} textAnchor="end" dominantBaseline="middle">{label}</text>)}
          {model.levels.map((value) => <line key={value} className={styles.level} x1="0" x2="100%" y1={y(value)} y2={y(value)} />)}
          <text className={`${styles.ground} ${styles.early}`} x={place(origin, months.length)} dx="-8" y="-12" textAnchor="end">published</text>
          <text className={`${styles.ground} ${styles.early}`} x={place((origin + untestedFrom) / 2, months.length)} y="-12" textAnchor="middle">forecast</text>
          <text className={styles.ground} x={place(untestedFrom, months.length)} dx="8" y="-12">scenario, untested</text>
          {lines.map(({ key, kind, values }) => {
            const value = values[shown] ?? null
            return value === null ? null : <circle key={key} className={styles[`${kind}Mark`]} cx={place(shown, months.length)} cy={y(value)} r="4" />
          })}
        </svg>
        <ol className={styles.ends} aria-hidden="true">
          {ended.map(({ line, value }, index) => (
            <li key={line.key} className={styles[`${line.kind}Text`]} style={{ '--wide': `${top + (wide[index] ?? 0)}px`, '--narrow': `${top + (narrow[index] ?? 0)}px` } as CSSProperties}>
              <strong>{model.formatWorked(value)}</strong>
              <span>{line.end}</span>
            </li>
          ))}
        </ol>
      </div>
      <ul className={styles.readout} aria-label={`Figures, ${months[shown] ?? ''}`}>
        <li>{months[shown]}</li>
        {shown <= origin && <li><Sample kind="past" />Published <strong>{model.format(model.past[shown] ?? null)}</strong></li>}
        {shown > origin && lines.map((line) => (
          <li key={line.key}><Sample kind={line.kind} />{line.name} <strong>{model.formatWorked(line.values[shown] ?? null)}</strong></li>
        ))}
        <li><svg width="26" height="10" aria-hidden="true"><rect className={styles.band} width="26" height="10" /></svg>do nothing, 80% of past errors</li>
        {model.between !== null && <li><svg width="26" height="10" aria-hidden="true"><rect className={styles.untested} width="26" height="10" /><rect className={styles.fan} width="26" height="10" /></svg>{model.between}</li>}
        {model.levels.length > 0 && <li><svg width="26" height="10" aria-hidden="true"><line className={styles.level} x2="26" y1="5" y2="5" /></svg>5%, and below it 1%, the national standard</li>}
      </ul>
      <details className={styles.table}>
        <summary>Show as a table<span className="visually-hidden">: {model.title}</span></summary>
        {/* A scrolling box is reached by keyboard. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={styles.scroll} role="group" aria-label={`${model.title}, every month`} tabIndex={0}>
          <table>
            <caption className="visually-hidden">{model.title}, {model.subtitle}</caption>
            <thead>
              <tr>
                <th scope="col">Month</th>
                <th scope="col">Published</th>
                {lines.map(({ key, name }) => <th key={key} scope="col">{name}</th>)}
                <th scope="col">Do nothing, 80% of past errors</th>
              </tr>
            </thead>
            <tbody>
              {months.map((month, index) => (
                <tr key={month}>
                  <th scope="row">{month}</th>
                  <td>{index <= origin ? model.format(model.past[index] ?? null) : '–'}</td>
                  {lines.map(({ key, values }) => <td key={key}>{index > origin ? model.formatWorked(values[index] ?? null) : '–'}</td>)}
                  <td>{bandText(model, index)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  )
})

function bandText({ band, origin, formatWorked }: PlanChartModel, index: number): string {
  const one = band[index]
  return index > origin && one ? `${formatWorked(one.low)} to ${formatWorked(one.high)}` : '–'
}

function rangeOf(values: readonly (number | null)[]): { low: number; high: number } | null {
  const known = values.flatMap((value) => (value === null ? [] : [value]))
  return known.length < 2 ? null : { low: Math.min(...known), high: Math.max(...known) }
}

function Sample({ kind }: { kind: PlanLine['kind'] | 'past' }) {
  return <svg className={styles.sample} width="26" height="10" aria-hidden="true"><path className={styles[kind]} d="M0,5H26" /></svg>
}
