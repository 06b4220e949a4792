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

/** Bytes of text in a cell that a page can show: 2,048 rows travel at once. */
export const longestCell = 100_000

const isShort = (type: string) => /^(BOOLEAN|U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL.*|DATE|TIME.*|INTERVAL|UUID)$/.test(type) && !type.endsWith(']')

/**
 * Asks for the rows, their columns called c0, c1, … and carried without loss. A cell over `longestCell` stays behind;
 * one more column holds the index of the first such column in its row, or null.
 */
export function answering(text: string, columns: ReaderAnswer['columns'], limit: number): Wrapped {
  const cells = columns.map(({ type }, index) => {
    const name = `c${String(index)}`
    return { name, carried: carried(name, type), isLong: isShort(type) ? null : `strlen(${name}::varchar) > ${String(longestCell)}` }
  })
  const select = cells.map(({ name, carried: value, isLong }) => `${isLong === null ? value : `case when ${isLong} then null else ${value} end`} as ${name}`)
  const tests = cells.flatMap(({ isLong }, index) => (isLong === null ? [] : [`when ${isLong} then ${String(index)}`]))
  const tooLong = tests.length === 0 ? 'null::integer' : `case ${tests.join(' ')} end::integer`
  return wrap(`select ${[...select, tooLong].join(', ')} from (`, text, `) as answer(${cells.map(({ name }) => name).join(', ')}) limit ${String(limit)}`)
}
