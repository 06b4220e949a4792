import type { ReactNode } from 'react'
import styles from './ReferenceTable.module.css'

interface Heading {
  text: string
  /** Figures stand to the right, in line under one another. */
  isFigure?: boolean
}

interface ReferenceTableProps {
  /** Names the table, and its box where that scrolls. */
  name: string
  headings: readonly Heading[]
  /** The first cell of each row heads it. */
  rows: readonly { key: string; id?: string; cells: readonly ReactNode[] }[]
  /** How much room the columns want before the box scrolls. */
  width?: 'free' | 'narrow' | 'wide'
}

/** A plain table that scrolls inside its own box where the page is too narrow for it. */
export function ReferenceTable({ name, headings, rows, width = 'narrow' }: ReferenceTableProps) {
  const className = (index: number) => (headings[index]?.isFigure ? styles.figure : undefined)
  return (
    // A box that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.box} role="region" aria-label={name} tabIndex={0}>
      <table className={`${styles.table} ${styles[width]}`}>
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            {headings.map(({ text }, index) => <th key={text} scope="col" className={className(index)}>{text}</th>)}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, id, cells: [head, ...cells] }) => (
            <tr key={key} id={id}>
              <th scope="row" className={className(0)}>{head}</th>
              {cells.map((cell, index) => <td key={headings[index + 1]?.text} className={className(index + 1)}>{cell}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
