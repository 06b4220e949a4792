import { SourceFault } from './SourceFault'

export interface SourceRow {
  readonly file: string
  /** 1-based, as a spreadsheet shows it. */
  readonly row: number
  /** The cell as text, trimmed; a fault where the column is not in the file. */
  cell(column: string): string
  /** A whole number, zero or more; a fault otherwise. */
  count(column: string): number
  /** As count, but null where the cell is empty. */
  countOrNull(column: string): number | null
  /** A finite number; a fault otherwise. */
  number(column: string): number
  /** Raises a fault at this row and column. */
  fault(column: string, found: string, expected: string): never
}

/** The mark of replacement, and what UTF-8 looks like to who takes it for Windows-1252: "Kingâ€™s", "SÃ©rusier". */
const garbled = /\uFFFD|â€|Ã[\u0080-\u00BF]/

interface Place {
  file: string
  sheet?: string
  row: number
}

/** @param indexOf position of each column by its name in the header */
export function sourceRow(
  place: Place,
  indexOf: ReadonlyMap<string, number>,
  record: readonly string[],
): SourceRow {
  const fault = (column: string, found: string, expected: string): never => {
    throw new SourceFault({ ...place, column }, found, expected)
  }
  const cell = (column: string): string => {
    const value = record[indexOf.get(column) ?? -1]
    if (value === undefined) return fault(column, 'no such column', 'the column in the header')
    return garbled.test(value) ? fault(column, `"${value}", letters read in a wrong encoding`, 'a copy in UTF-8') : value.trim()
  }
  const quoted = (text: string) => (text === '' ? 'an empty cell' : `"${text}"`)
  const count = (column: string) => {
    const text = cell(column)
    return /^\d+$/.test(text) ? Number(text) : fault(column, quoted(text), 'a whole number, zero or more')
  }
  const number = (column: string) => {
    const text = cell(column)
    const value = Number(text)
    return text !== '' && Number.isFinite(value) ? value : fault(column, quoted(text), 'a number')
  }
  const countOrNull = (column: string) => (cell(column) === '' ? null : count(column))
  return { file: place.file, row: place.row, cell, count, countOrNull, number, fault }
}
