import { type ReactNode, useState } from 'react'
import styles from './FirstRows.module.css'

interface FirstRowsProps<R extends { code: string }> {
  rows: readonly R[]
  /** Codes that are shown wherever they stand. */
  always: readonly string[]
  /** "providers". */
  noun: string
  children: (shown: readonly R[]) => ReactNode
}

/** Rows drawn until a reader wants them all: as many as are seen at a scroll or two. */
const first = 48

/** The first of many rows, with those chosen, and a button for the rest; a few rows are shown whole. */
export function FirstRows<R extends { code: string }>({ rows, always, noun, children }: FirstRowsProps<R>) {
  const [all, setAll] = useState(false)
  const isCut = !all && rows.length > first * 1.2
  const shown = isCut ? rows.filter(({ code }, index) => index < first || always.includes(code)) : rows
  return (
    <>
      {children(shown)}
      {isCut && (
        <button type="button" className={styles.more} onClick={() => { setAll(true) }}>
          Show all {rows.length} {noun}
        </button>
      )}
    </>
  )
}
