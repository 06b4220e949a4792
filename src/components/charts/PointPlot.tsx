import { memo, type ReactNode } from 'react'
import { pickKeys } from '~/components/pickKeys'
import type { PinnedSelection } from '~/components/selection'
import styles from './PointPlot.module.css'

export interface PlotAxis {
  title: string
  from: number
  to: number
  ticks: readonly { value: number; label: string }[]
}

export interface PlotPoint {
  code: string
  name: string
  x: number
  y: number
  /** Pixels. */
  radius: number
  /** Hollow points are not sure: estimated, or within limits. */
  hollow: boolean
  /** An estimate. */
  dashed?: boolean
  /** Drawn as a diamond: it stands out. */
  outside: boolean
  /** For a tooltip and a screen reader: "Devon: 53.9% of 1,883 waiting". */
  words: string
  /** Named in the drawing, most important first; null where not. */
  labelled: number | null
}

interface PointPlotProps {
  title: string
  x: PlotAxis
  y: PlotAxis
  points: readonly PlotPoint[]
  /** England's values, drawn as lines; null where not known. */
  england: { x: number | null; y: number | null }
  /** Curves over the plot, as x and y in the units of the axes. */
  curves?: readonly { kind: 'inner' | 'outer'; points: readonly (readonly [number, number])[] }[]
  selection: PinnedSelection
  children?: ReactNode
}

const height = 440
/** Virtual width for placing labels and keys; the drawing itself takes what there is. */
const width = 800

/** Places as points between two axes; one tab stop, arrow keys move to the nearest point, Enter selects. */
export const PointPlot = memo(function PointPlot({ title, x, y, points, england, curves = [], selection, children }: PointPlotProps) {
  const across = (value: number) => (value - x.from) / (x.to - x.from)
  const down = (value: number) => height * (1 - (value - y.from) / (y.to - y.from))
  const at = (value: number) => `${(100 * across(value)).toFixed(2)}%`
  const placed = points.map((point) => ({ ...point, centre: [width * across(point.x), down(point.y)] as [number, number] }))
  const active = selection.hovered ?? selection.selected
  const pointed = placed.find(({ code }) => code === selection.hovered)
  return (
    <div className={styles.plot}>
      <p className={styles.yTitle}>{y.title}</p>
      <div className={styles.frame}>
        <svg className={styles.axes} width="100%" height={height + 26} aria-hidden="true">
          {y.ticks.map(({ value, label }) => (
            <g key={value} className={styles.tick}>
              <line x1="0" x2="100%" y1={down(value)} y2={down(value)} />
              <text x="-8" y={down(value) + 4} textAnchor="end">{label}</text>
            </g>
          ))}
          {x.ticks.map(({ value, label }) => (
            <g key={value} className={styles.tick}>
              <line x1={at(value)} x2={at(value)} y1="0" y2={height} />
              <text x={at(value)} y={height + 20} textAnchor="middle">{label}</text>
            </g>
          ))}
          {england.y !== null && <line className={styles.england} x1="0" x2="100%" y1={down(england.y)} y2={down(england.y)} />}
          {england.x !== null && <line className={styles.england} x1={at(england.x)} x2={at(england.x)} y1="0" y2={height} />}
          {england.y !== null && <text className={styles.englandText} x="100%" y={down(england.y) - 6} textAnchor="end">England</text>}
        </svg>
        <svg className={styles.curves} viewBox={`0 0 1000 ${height}`} preserveAspectRatio="none" aria-hidden="true">
          {curves.map(({ kind, points: curve }, index) => (
            <path key={index} className={styles[kind]} d={curve.map(([a, b], i) => `${i === 0 ? 'M' : 'L'}${(1000 * across(a)).toFixed(1)},${down(b).toFixed(1)}`).join('')} />
          ))}
        </svg>
        <svg className={styles.points} role="group" aria-label={title}>
          <g
            role="listbox"
            tabIndex={0}
            aria-label={`${title}. Arrow keys move between places, Enter selects.`}
            aria-activedescendant={active ? `plot-${active}` : undefined}
            onKeyDown={pickKeys(placed, selection)}
            onBlur={() => { selection.hover(null) }}
          >
            {placed.map((point) => <Mark key={point.code} point={point} left={at(point.x)} selection={selection} />)}
          </g>
          {labelsOf(placed).map(({ code, name, x: value, centre: [, top], radius, side }) => (
            <text key={code} className={code === selection.selected || selection.pinned.includes(code) ? styles.label : `${styles.label} ${styles.edge}`} x={at(value)} dx={side === 'left' ? -radius - 4 : radius + 4} y={top + 4} textAnchor={side === 'left' ? 'end' : 'start'} aria-hidden="true">{name}</text>
          ))}
        </svg>
        {pointed && (
          <p className={styles.tip} style={{ left: `${(100 * Math.min(0.85, Math.max(0.15, across(pointed.x)))).toFixed(2)}%`, top: pointed.centre[1] - pointed.radius }} aria-hidden="true">{pointed.words}</p>
        )}
      </div>
      <p className={styles.xTitle}>{x.title}</p>
      {children}
    </div>
  )
})

type Placed = PlotPoint & { centre: [number, number] }

function Mark({ point, left, selection }: { point: Placed; left: string; selection: PinnedSelection }) {
  const { code, radius, hollow, dashed, outside, words, centre: [, top] } = point
  const { selected, hovered, pinned, hover, select } = selection
  const isSelected = code === selected
  const state = [styles.point, hollow && styles.hollow, dashed && styles.dashed, pinned.includes(code) && styles.pinned, code === hovered && styles.hovered, isSelected && styles.selected].filter(Boolean).join(' ')
  return (
    // The list has the focus and the keys, and names this as the option it is at.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <svg
      id={`plot-${code}`}
      role="option"
      aria-selected={isSelected}
      aria-label={words}
      x={left}
      y={top}
      overflow="visible"
      className={state}
      onPointerEnter={() => { hover(code) }}
      onPointerLeave={() => { hover(null) }}
      onClick={() => { select(isSelected ? null : code) }}
    >
      {outside ? <path d={`M0 ${-radius - 2}L${radius + 2} 0L0 ${radius + 2}L${-radius - 2} 0Z`} /> : <circle r={radius} />}
    </svg>
  )
}

interface Labelled extends Placed {
  side: 'left' | 'right'
}

/** Names that fit without covering one another, most important first. */
function labelsOf(placed: readonly Placed[]): Labelled[] {
  const wanted = placed.filter(({ labelled }) => labelled !== null).sort((a, b) => (a.labelled ?? 0) - (b.labelled ?? 0))
  const taken: { left: number; right: number; y: number }[] = []
  return wanted.flatMap((point): Labelled[] => {
    const [x, y] = point.centre
    const length = point.name.length * 6.9 + point.radius + 6
    const sides: ('left' | 'right')[] = x > width * 0.62 ? ['left', 'right'] : ['right', 'left']
    for (const side of sides) {
      const [left, right] = side === 'left' ? [x - length, x] : [x, x + length]
      const isFree = left > 0 && right < width && !taken.some((box) => Math.abs(box.y - y) < 17 && left < box.right && right > box.left)
      if (!isFree) continue
      taken.push({ left, right, y })
      return [{ ...point, side }]
    }
    return []
  })
}
