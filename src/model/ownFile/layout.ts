import { splitRecord } from './cells'

/** How a text table is laid out, as its first lines tell. */
export interface Layout {
  delimiter: string
  /** Names as the file gives them; empty where it has no heading. */
  header: string[]
  columns: number
  /** Lines up to and with the heading; 0 where there is none. */
  headingLines: number
  /** Lines of titles above the heading. */
  titleLines: number
}

const delimiters = [',', ';', '\t', '|'] as const
const delimiterWords: Record<string, string> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'upright strokes' }

export const delimiterNote = (delimiter: string): string | null => (delimiter === ',' ? null : `The columns are separated by ${delimiterWords[delimiter] ?? delimiter}.`)

interface Line {
  /** Line of the file on which the record ends. */
  ends: number
  cells: string[]
}

/** The first records of a text; a broken one is left out. */
function firstRecords(text: string, delimiter: string, isWhole: boolean): Line[] {
  const lines = text.split(/\r\n|\n|\r/)
  // The last line may be cut.
  if (!isWhole && lines.length > 1) lines.pop()
  const records: Line[] = []
  for (let at = 0; at < lines.length && records.length < 200; at++) {
    let whole = lines[at] ?? ''
    let split = splitRecord(whole, delimiter)
    const from = at
    while ('fault' in split && split.fault.endsWith('not closed') && at + 1 < lines.length && at - from < 50) {
      at += 1
      whole += `\n${lines[at] ?? ''}`
      split = splitRecord(whole, delimiter)
    }
    if ('fault' in split) at = from
    else if (split.cells.some((cell) => cell.trim() !== '')) records.push({ ends: at + 1, cells: split.cells })
  }
  return records
}

/** Cells that most records have. */
function usualWidth(records: readonly Line[]): { width: number; share: number } {
  const counts = new Map<number, number>()
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  const [width = 1, count = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
  return { width, share: records.length === 0 ? 0 : count / records.length }
}

/**
 * Finds what separates the columns, how many there are, and the line with their names: the first line of full width. It names the
 * columns unless a cell in it looks like a figure.
 * @param text the beginning of the file
 * @param hasHeader what the reader says; null leaves it to the text
 */
export function findLayout(text: string, { isWhole, hasHeader = null }: { isWhole: boolean; hasHeader?: boolean | null }): Layout {
  const best = delimiters
    .map((delimiter) => {
      const records = firstRecords(text, delimiter, isWhole)
      const { width, share } = usualWidth(records)
      return { delimiter, records, width, score: width === 1 ? 0 : share * Math.min(width, 6) }
    })
    .reduce((a, b) => (b.score > a.score + 1e-9 ? b : a))
  const { delimiter, records, width } = best
  const at = Math.max(0, records.findIndex(({ cells }) => cells.length === width && isNaming(cells)))
  const first = records[at]
  const isHeader = hasHeader ?? (first?.cells.length === width && looksLikeNames(first.cells))
  if (!isHeader || !first) return { delimiter, header: [], columns: width, headingLines: 0, titleLines: 0 }
  return { delimiter, header: first.cells, columns: first.cells.length, headingLines: first.ends, titleLines: at === 0 ? 0 : (records[at - 1]?.ends ?? 0) }
}

/** Titles above a table often stand in its first column and leave the others empty. */
const isNaming = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '').length * 2 > cells.length

const figure = /^[-+]?[£$€]?\d[\d,. ]*%?$/
const date = /^(\d{4}-\d{1,2}(-\d{1,2})?|\d{1,2}[/-]\d{1,2}[/-]\d{2,4})$/
const code = /^([EW]\d{8}|Q[A-Z0-9]{2}|R[A-Z0-9]{2})$/

/** A heading holds names: no figures, dates or codes of places; a year may be the name of a column, if there are several. */
export function looksLikeNames(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  if (filled.length === 0) return false
  const years = filled.filter((cell) => /^(19|20)\d\d([/-]\d\d)?$/.test(cell)).length
  return filled.length > years && filled.every((cell) => /^(19|20)\d\d([/-]\d\d)?$/.test(cell) || !(figure.test(cell) || date.test(cell) || code.test(cell)))
}
