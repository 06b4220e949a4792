import { carried } from './plainAnswer'
import type { ReaderAnswer } from './ReaderDatabase'

/** A reader's text inside a SELECT of ours, which nothing but one SELECT survives. */
export interface Wrapped {
  sql: string
  /** Bytes that stand before the reader's text. */
  before: number
}

/**
 * Faults inside DuckDB's own macros, such as array_append, tell a place in the macro's text. The reader's text begins
 * beyond the longest of them, so that no such place is taken for one of theirs.
 */
const margin = ' '.repeat(4000)

function wrap(start: string, text: string, end: string): Wrapped {
  const opening = `${start}${margin}\n`
  return { sql: `${opening}${text}\n${end}`, before: new TextEncoder().encode(opening).length }
}

/** Asks for the columns of an answer. DuckDB gives each a name of its own: a second `a` is `a_1`. */
export const describing = (text: string): Wrapped => wrap('describe select * from (', text, ')')

/** Asks for the rows, their columns called c0, c1, … and carried without loss. */
export function answering(text: string, columns: ReaderAnswer['columns'], limit: number): Wrapped {
  const names = columns.map((_, index) => `c${String(index)}`)
  const select = columns.map(({ type }, index) => `${carried(`c${String(index)}`, type)} as c${String(index)}`)
  return wrap(`select ${select.join(', ')} from (`, text, `) as answer(${names.join(', ')}) limit ${String(limit)}`)
}
