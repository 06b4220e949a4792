import { csvParse } from 'd3-dsv'
import type { Table } from '~/contracts/table'
import { fileOf } from '../data/rows'

/** What a data folder holds: path below it, with forward slashes, to text. */
export type DataFiles = ReadonlyMap<string, string>
/** Cells as text: an earlier table may have had other columns, which its contract of today would refuse. */
export type TextRow = Readonly<Record<string, string>>

export const rowsOf = (files: DataFiles, table: Table): TextRow[] => rowsIn(files, fileOf(table))
export const rowsIn = (files: DataFiles, file: string): TextRow[] => csvParse(files.get(file) ?? '')

/** A cell as a number; null where it is empty or not there, which is never zero. */
export function numberIn(row: TextRow | undefined, column: string): number | null {
  const text = row?.[column] ?? ''
  return text === '' ? null : Number(text)
}

/** The sum of the figures that are there; null where none is. */
export function sumOf(rows: readonly TextRow[], column: string): number | null {
  const known = rows.map((row) => numberIn(row, column)).filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)
}

export const monthsIn = (rows: readonly TextRow[]): string[] => [...new Set(rows.map(({ month = '' }) => month))].sort()
