import { memo, type ReactNode } from 'react'
import type { Selection } from '~/components/selection'
import styles from './PlotTable.module.css'

export interface PlotRow {
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
  headings: readonly string[]
  /** The same rows again are not drawn again. */
  rows: readonly PlotRow[]
  selection: Selection
}

/** Places in the order given, each drawn on one scale beside its figures; a row selects its place. */
export function PlotTable({ caption, nameHeading, plotHeading, headings, rows, selection }: PlotTableProps) {
  const { selected, hovered, hover, select } = selection
  return (
    // A box that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.box} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{nameHeading}</th>
            <td className={styles.plotHead}>{plotHeading}</td>
            {headings.map((heading) => <th key={heading} scope="col">{heading}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => <Row key={row.code} row={row} headings={headings} isSelected={selected === row.code} isHovered={hovered === row.code} hover={hover} select={select} />)}
        </tbody>
      </table>
    </div>
  )
}

interface RowProps extends Pick<Selection, 'hover' | 'select'> {
  row: PlotRow
  headings: readonly string[]
  isSelected: boolean
  isHovered: boolean
}

const Row = memo(function Row({ row: { code, name, plot, cells, isOwn }, headings, isSelected, isHovered, hover, select }: RowProps) {
  return (
    <tr className={[isSelected && styles.selected, isHovered && styles.hovered].filter(Boolean).join(' ') || undefined} onPointerEnter={() => { hover(code) }} onPointerLeave={() => { hover(null) }}>
      <th scope="row">
        <button type="button" aria-pressed={isSelected} onClick={() => { select(isSelected ? null : code) }}>{name}</button>
        {isOwn && <span className={styles.own}> yours</span>}
      </th>
      <td className={styles.plot}>{plot}</td>
      {cells.map((cell, index) => <td key={headings[index] ?? index} className={styles.figure}>{cell}</td>)}
    </tr>
  )
})
