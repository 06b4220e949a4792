import { lazy, Suspense, useMemo, useState } from 'react'
import { Choice } from '~/components/controls/Choice'
import type { ReaderAnswer, ReaderValue } from '~/engine/reader/ReaderDatabase'
import { cellText } from './cellText'
import { chartColumns, type ChartKind, chartKinds, type KnownArea, usualChart, usualNumber, whyNot } from './chartModel'
import { QuickBars } from './QuickBars'
import { QuickLine } from './QuickLine'
import { QuickScatter } from './QuickScatter'
import styles from '../sql.module.css'

const QuickMap = lazy(() => import('./QuickMap').then((loaded) => ({ default: loaded.QuickMap })))

interface ChartPanelProps {
  sql: string
  answer: ReaderAnswer
  areas: readonly KnownArea[]
}

const kindNames: Record<ChartKind, string> = { bar: 'Bars', line: 'Line', scatter: 'Scatter', map: 'Map' }
/** More bars than this are no picture. */
const mostBars = 60
const mostLines = 6
const mostPoints = 2000

const numberOf = (value: ReaderValue | undefined): number | null => (value === null || value === undefined || !Number.isFinite(Number(value)) ? null : Number(value))
const textOf = (value: ReaderValue | undefined): string => cellText(value ?? null)

/** A quick picture of the answer, chosen by its columns, or words why there is none. */
export function ChartPanel({ sql, answer, areas }: ChartPanelProps) {
  const { columns, rows } = answer
  const found = useMemo(() => chartColumns(answer, areas, sql), [answer, areas, sql])
  const [kind, setKind] = useState<ChartKind | null>(null)
  const [column, setColumn] = useState<number | null>(null)
  const shownKind = kind ?? usualChart(found, rows) ?? 'bar'
  const shownColumn = column !== null && found.numbers.includes(column) ? column : usualNumber(found, columns)
  const nameOf = (index: number) => columns[index]?.name ?? ''
  const reason = whyNot(shownKind, found, rows)
  return (
    <div>
      <div className={styles.tools}>
        <Choice label="Draw as" value={shownKind} options={chartKinds.map((value) => ({ value, label: kindNames[value] }))} onChoose={setKind} />
        {found.numbers.length > 1 && <Choice label={shownKind === 'scatter' ? 'Upwards' : 'Figure'} value={String(shownColumn)} options={found.numbers.map((index) => ({ value: String(index), label: nameOf(index) }))} onChoose={(value) => { setColumn(Number(value)) }} />}
      </div>
      {reason === null ? <Drawing kind={shownKind} column={shownColumn} answer={answer} found={found} areas={areas} /> : <p role="status">{reason} The table holds every row.</p>}
    </div>
  )
}

interface DrawingProps extends Omit<ChartPanelProps, 'sql'> {
  kind: ChartKind
  column: number
  found: ReturnType<typeof chartColumns>
}

function Drawing({ kind, column, answer, found, areas }: DrawingProps) {
  const { columns, rows } = answer
  const title = columns[column]?.name ?? ''
  const naming = found.names ?? found.time ?? 0
  if (kind === 'bar') {
    return (
      <>
        <QuickBars title={title} bars={rows.slice(0, mostBars).map((row) => ({ name: textOf(row[naming]), value: numberOf(row[column]) }))} />
        {rows.length > mostBars && <p className={styles.note}>The first {mostBars} of {rows.length.toLocaleString('en-GB')} rows are drawn.</p>}
      </>
    )
  }
  if (kind === 'line') return <Lines answer={answer} found={found} column={column} title={title} />
  if (kind === 'scatter') {
    const across = found.numbers.find((index) => index !== column) ?? column
    const points = rows.slice(0, mostPoints).flatMap((row) => {
      const [x, y] = [numberOf(row[across]), numberOf(row[column])]
      return x === null || y === null ? [] : [{ name: textOf(row[naming]), x, y }]
    })
    return (
      <>
        <QuickScatter title={`${title} against ${columns[across]?.name ?? ''}, ${String(points.length)} rows`} axes={{ x: columns[across]?.name ?? '', y: title }} points={points} />
        <p className={styles.note}>{points.length.toLocaleString('en-GB')} of {rows.length.toLocaleString('en-GB')} rows are drawn; a row with a missing figure is not.</p>
      </>
    )
  }
  if (!found.areas) return null
  const { column: codes, set, isSure } = found.areas
  const quality = columns.findIndex(({ name }) => name === 'quality')
  return (
    <Suspense fallback={<p role="status">Loading the map…</p>}>
      <QuickMap
        title={`Map of ${title}`}
        column={title}
        set={set}
        areas={areas}
        values={new Map(rows.map((row) => [String(row[codes]), numberOf(row[column])]))}
        estimated={new Set(rows.flatMap((row) => (quality >= 0 && row[quality] === 'estimated' ? [String(row[codes])] : [])))}
      />
      <p className={styles.note}>{set === 'region' ? 'Regions.' : `Boards of the ${set.slice(4)} edition.`} {!isSure && ' These codes stand in both editions, and one can be another area in each: name an edition in the question to be sure.'}</p>
    </Suspense>
  )
}

function Lines({ answer: { columns, rows }, found, column, title }: Pick<DrawingProps, 'answer' | 'found' | 'column'> & { title: string }) {
  const time = found.time ?? 0
  const times = [...new Set(rows.map((row) => textOf(row[time])))].filter(Boolean).sort()
  const naming = found.names
  const groups = naming === null ? [title] : [...new Set(rows.map((row) => textOf(row[naming])))]
  const isRepeated = naming !== null && rows.length > times.length
  const shown = isRepeated ? groups.slice(0, mostLines) : [title]
  const lines = shown.map((name) => {
    const held = new Map(rows.filter((row) => !isRepeated || textOf(row[naming]) === name).map((row) => [textOf(row[time]), numberOf(row[column])]))
    return { name, values: times.map((at) => held.get(at) ?? null) }
  })
  if (lines.every(({ values }) => values.every((value) => value === null))) return <p>No figure to draw.</p>
  return (
    <>
      <QuickLine title={`${title} by ${columns[time]?.name ?? ''}, ${times[0] ?? ''} to ${times.at(-1) ?? ''}`} times={times} lines={lines} />
      {isRepeated && groups.length > mostLines && <p className={styles.note}>The first {mostLines} of {groups.length} lines are drawn.</p>}
    </>
  )
}
