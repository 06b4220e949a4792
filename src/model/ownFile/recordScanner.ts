import { recordText, splitRecord } from './cells'

/** A row of a reader's file that is not in the table, and why. */
export interface Reject {
  /** Line of the file, from 1; of a workbook or Parquet file, its row. */
  line: number
  /** Null where the whole row is at fault. */
  column: string | null
  text: string
  reason: string
}

interface ScanOptions {
  delimiter: string
  /** Cells that a row must have. */
  columns: number
  /** Rows that begin on this line or before it are headings and are passed over. */
  headingLines: number
  /** Takes the good records: each its line number, the delimiter, and the record; UTF-8. */
  write: (bytes: Uint8Array) => void
}

export const mostRejects = 100
/** Longer records come of a quote that is never closed. */
const longestRecord = 1_000_000

const LF = 10
const CR = 13
const QUOTE = 34
const SPACE = 32

interface Found {
  /** First byte after the record's end of line. */
  next: number
  /** First byte of the end of line. */
  end: number
  cells: number
  lines: number
  isBlank: boolean
  /** Quotes stand where only a rewritten record is safe to read. */
  isOdd: boolean
  fault: string | null
}

/**
 * Walks the bytes of a text table, copies the rows that have as many cells as there are columns, each behind the
 * number of its line, and reports the others. Where a quote is never closed, only the line that opens it is lost.
 */
export class RecordScanner {
  rows = 0
  blankRows = 0
  rejectCount = 0
  readonly rejects: Reject[] = []
  private line = 1
  private rest: Uint8Array = new Uint8Array(0)
  private readonly sign: number
  private readonly text = new TextDecoder()
  private readonly encoder = new TextEncoder()
  private readonly front = new Uint8Array(20)

  constructor(private readonly options: ScanOptions) {
    this.sign = options.delimiter.charCodeAt(0)
  }

  /** @param chunk next bytes of the file, in UTF-8 without a mark at its start */
  push(chunk: Uint8Array): void {
    this.walk(joined(this.rest, chunk), false)
  }

  finish(): void {
    this.walk(this.rest, true)
  }

  private walk(bytes: Uint8Array, isLast: boolean): void {
    let at = 0
    while (at < bytes.length) {
      const found = this.next(bytes, at, isLast)
      if (!found) break
      const { next, end, lines } = found
      if (this.line > this.options.headingLines) this.take(bytes.subarray(at, end), found)
      this.line += lines
      at = next
    }
    this.rest = bytes.slice(at)
  }

  /** The record that begins at a byte; null where more bytes are needed to see its end. */
  private next(bytes: Uint8Array, from: number, isLast: boolean): Found | null {
    const { sign } = this
    let cells = 1
    let lines = 1
    let isOdd = false
    let isBlank = true
    let isCellStart = true
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at]
      if (byte === QUOTE) {
        isBlank = false
        if (!isCellStart) {
          isOdd = true
          continue
        }
        if (bytes[at - 1] === SPACE && at > from) isOdd = true
        const closed = this.close(bytes, at + 1)
        if (closed === null) {
          if (!isLast && bytes.length - from < longestRecord) return null
          return this.firstLine(bytes, from, isLast, 'a double quote is opened and not closed')
        }
        lines += closed.lines
        at = closed.at
        let after = at + 1
        while (bytes[after] === SPACE) after += 1
        if (after > at + 1) isOdd = true
        const sequel = bytes[after]
        if (sequel === undefined && !isLast) return null
        if (sequel !== undefined && sequel !== sign && sequel !== LF && sequel !== CR) return this.firstLine(bytes, from, isLast, 'text follows a closing double quote')
        at = after - 1
        isCellStart = false
      } else if (byte === sign) {
        cells += 1
        isCellStart = true
      } else if (byte === LF) {
        return { next: at + 1, end: at, cells, lines, isBlank, isOdd, fault: null }
      } else if (byte === CR) {
        if (at + 1 === bytes.length && !isLast) return null
        return { next: bytes[at + 1] === LF ? at + 2 : at + 1, end: at, cells, lines, isBlank, isOdd, fault: null }
      } else if (byte !== SPACE) {
        isCellStart = false
        isBlank = false
      }
    }
    if (!isLast) return bytes.length - from < 8 * longestRecord ? null : this.firstLine(bytes, from, true, 'the line is longer than a row can be')
    return { next: bytes.length, end: bytes.length, cells, lines, isBlank, isOdd, fault: null }
  }

  /** The closing quote of a cell, and the lines that end inside it; null where there is none yet. */
  private close(bytes: Uint8Array, from: number): { at: number; lines: number } | null {
    let lines = 0
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at]
      if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) lines += 1
      else if (byte === QUOTE) {
        if (bytes[at + 1] !== QUOTE) return { at, lines }
        at += 1
      }
      if (at - from > longestRecord) return null
    }
    return null
  }

  /** The first line of a record that has no sound end: reading goes on behind it; null where that end is not there yet. */
  private firstLine(bytes: Uint8Array, from: number, isLast: boolean, fault: string): Found | null {
    let at = from
    while (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) at += 1
    if (!isLast && bytes.length - from < 8 * longestRecord && (at === bytes.length || (bytes[at] === CR && at + 1 === bytes.length))) return null
    const next = bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : at + 1
    return { next: Math.min(next, bytes.length), end: at, cells: 0, lines: 1, isBlank: false, isOdd: false, fault }
  }

  private take(record: Uint8Array, { cells, isBlank, isOdd, fault }: Found): void {
    const { columns, write } = this.options
    if (isBlank) this.blankRows += 1
    else if (fault !== null) this.reject(record, `${fault}, so where the row ends is not clear`)
    else if (cells !== columns) this.reject(record, `has ${cells} ${cells === 1 ? 'cell' : 'cells'} where the table has ${columns} columns`)
    else {
      this.rows += 1
      write(this.numbered())
      write(isOdd ? this.rewritten(record) : record)
      if (!isOdd) write(lineEnd)
    }
  }

  /** The number of the line and the sign behind it, made without a text for each of a million lines. */
  private numbered(): Uint8Array {
    const { front } = this
    let at = front.length - 1
    front[at] = this.sign
    for (let rest = this.line; rest > 0; rest = Math.floor(rest / 10)) front[--at] = 48 + (rest % 10)
    return front.subarray(at)
  }

  private rewritten(record: Uint8Array): Uint8Array {
    const split = splitRecord(this.text.decode(record), this.options.delimiter)
    return this.encoder.encode(recordText('cells' in split ? split.cells.map((cell) => (cell === '' ? null : cell)) : [], this.options.delimiter))
  }

  private reject(record: Uint8Array, reason: string): void {
    this.rejectCount += 1
    if (this.rejects.length < mostRejects) this.rejects.push({ line: this.line, column: null, text: this.text.decode(record.subarray(0, 300)).slice(0, 120), reason })
  }
}

const lineEnd = new Uint8Array([LF])

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
