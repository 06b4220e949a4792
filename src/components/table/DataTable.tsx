import type { ReactNode } from 'react'
import styles from './DataTable.module.css'

interface DataTableProps {
  caption: string
  /** Set before columns of numbers. */
  headings: readonly { text: string; number?: boolean }[]
  rows: readonly { key: string; cells: readonly ReactNode[]; strong?: boolean }[]
}

/** A plain table whose first cell names the row; it scrolls within itself where it is too wide. */
export function DataTable({ caption, headings, rows }: DataTableProps) {
  const align = (index: number) => (headings[index]?.number ? styles.number : undefined)
  return (
    // A scrolling box is reached by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>{headings.map(({ text }, index) => <th key={text} scope="col" className={align(index)}>{text}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, strong }) => (
            <tr key={key} className={strong ? styles.strong : undefined}>
              {cells.map((cell, index) => {
                const column = headings[index]?.text ?? index
                return index === 0 ? <th key={column} scope="row">{cell}</th> : <td key={column} className={align(index)}>{cell}</td>
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
