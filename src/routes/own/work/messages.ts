import type { Reject } from '~/model/ownFile/recordScanner'

/** How the reader wants a file read; what is null is left to the file. */
export interface ReadOptions {
  /** Of a workbook. */
  sheet: string | null
  /** Whether the first full row names the columns. */
  hasHeader: boolean | null
}

/** Types that a file states itself; the others are told from the values. */
export type StatedType = 'whole' | 'number' | 'date' | 'time' | 'boolean' | 'text' | null

/** A reader's file as one clean text: a line for each good row, its number in the file first, then its cells. */
export interface CleanTable {
  /** UTF-8 CSV. The first line names the columns. */
  data: Blob
  delimiter: string
  /** Without that of the line's number. */
  names: string[]
  stated: StatedType[]
  rows: number
  rejects: Reject[]
  rejectCount: number
  blankRows: number
  /** What was noticed and done, in sentences. */
  notes: string[]
  /** Of a workbook with several. */
  sheets: string[]
  sheet: string | null
  hasHeader: boolean
  /** What the number of a row counts: lines of a text, rows of a workbook or Parquet file. */
  lineNoun: 'line' | 'row'
}

export type WorkAsked =
  | { kind: 'read'; file: Blob; options: ReadOptions }
  | { kind: 'pack'; entries: { name: string; data: Blob }[] }
  | { kind: 'unpack'; file: Blob }

export type WorkAnswered =
  /** Parts of the whole done so far. */
  | { kind: 'progress'; done: number; total: number; words: string }
  | { kind: 'read'; table: CleanTable }
  | { kind: 'packed'; data: Blob }
  | { kind: 'unpacked'; entries: { name: string; data: Blob }[] }
  /** Words for the reader. */
  | { kind: 'refused'; words: string }
