import type { ReactNode } from 'react'

interface FirstOnSheetProps {
  /** Rows in all. */
  count: number
  /** "providers". */
  noun: string
  children: ReactNode
}

/** Rows of a table for which the printed sheet has room; its style hides the others. */
const onTheSheet = 30

/** A long table, of which the printed sheet has the first rows and says how many there are. */
export function FirstOnSheet({ count, noun, children }: FirstOnSheetProps) {
  return (
    <div data-sheet-rows>
      {children}
      {count > onTheSheet && <p data-sheet="only">The first {onTheSheet} of {count} {noun}; all of them are on the page.</p>}
    </div>
  )
}
