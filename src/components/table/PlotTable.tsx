import type { ReactNode } from 'react'
import type { Selection } from '~/components/selection'
import styles from './PlotTable.module.css'

interface PlotRow {
  code: string
  name: string
  plot: ReactNode
  /** One per heading. */
  cells: readonly ReactNode[]
  /** Set by the reader. */
  isOwn?: boolean
}

interface PlotTableProps {
  caption: string
  nameHeading: string
  /** Stands over the plots. */
  plotHeading: ReactNode
  /** Wide ones are left out on a phone. */
  headings: readonly { text: string; isWide?: boolean }[]
  rows: readonly PlotRow[]
  selection: Selection
}

/** Places in the order given, each drawn on one scale beside its figures; a row selects its place. */
export function PlotTable({ caption, nameHeading, plotHeading, headings, rows, selection }: PlotTableProps) {
  const wide = (index: number) => (headings[index]?.isWide ? styles.wide : undefined)
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{nameHeading}</th>
          <td className={styles.plotHead}>{plotHeading}</td>
          {headings.map(({ text }, index) => <th key={text} scope="col" className={wide(index)}>{text}</th>)}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ code, name, plot, cells, isOwn }) => {
          const isSelected = selection.selected === code
          return (
            <tr key={code} className={[isSelected && styles.selected, selection.hovered === code && styles.hovered].filter(Boolean).join(' ') || undefined} onPointerEnter={() => { selection.hover(code) }} onPointerLeave={() => { selection.hover(null) }}>
              <th scope="row">
                <button type="button" aria-pressed={isSelected} onClick={() => { selection.select(isSelected ? null : code) }}>{name}</button>
                {isOwn && <span className={styles.own}> yours</span>}
              </th>
              <td className={styles.plot}>{plot}</td>
              {cells.map((cell, index) => <td key={headings[index]?.text ?? index} className={[styles.figure, wide(index)].filter(Boolean).join(' ')}>{cell}</td>)}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
