import { read, utils, type WorkSheet } from '@e965/xlsx'
import { type Cell, recordText } from '~/model/ownFile/cells'
import { columnNames, lineColumn } from '~/model/ownFile/columnNames'
import { looksLikeNames } from '~/model/ownFile/layout'
import { BlobWriter } from './BlobWriter'
import type { CleanTable, ReadOptions } from './messages'
import { titleNote } from './readText'
import { Refusal } from './Refusal'

const delimiter = ','

/** Reads one sheet of a workbook: values, never formulas, with titles above the table passed over. */
export async function readWorkbook(file: Blob, { sheet: wanted, hasHeader }: ReadOptions): Promise<CleanTable> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const sheets = open(bytes, { bookSheets: true }).SheetNames
  // A sheet of notes often comes first: without a wish, the one with the most cells.
  const book = open(bytes, { dense: true, cellDates: true, cellFormula: true, ...(wanted === null ? {} : { sheets: [wanted] }) })
  const sizeOf = (name: string) => cellsOf(book.Sheets[name])
  const sheet = wanted ?? sheets.reduce((a, b) => (sizeOf(b) > sizeOf(a) ? b : a), sheets[0] ?? '')
  const found = book.Sheets[sheet]
  if (!found || cellsOf(found) === 0) throw new Refusal(sheets.length > 1 ? `The sheet “${sheet}” is empty.` : 'The workbook has no filled cells.')
  return { ...tableOf(found, hasHeader), sheets, sheet }
}

function open(bytes: Uint8Array, options: Parameters<typeof read>[1]) {
  try {
    return read(bytes, { type: 'array', ...options })
  } catch (cause) {
    throw new Refusal(/password|encrypt/i.test(String(cause)) ? 'The workbook is locked by a password. Save a copy without one.' : 'This begins as an Excel workbook does but cannot be read as one. Perhaps it is cut short, or another kind of Office file: open it and save it as XLSX or CSV.', { cause })
  }
}

function cellsOf(sheet: WorkSheet | undefined): number {
  if (!sheet?.['!ref']) return 0
  const { s, e } = utils.decode_range(sheet['!ref'])
  return (e.r - s.r + 1) * (e.c - s.c + 1)
}

function tableOf(sheet: WorkSheet, hasHeader: boolean | null): CleanTable {
  const start = utils.decode_range(sheet['!ref'] ?? 'A1').s
  const rows: Cell[][] = utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: null, blankrows: true, UTC: true }).map((row) => row.map(valueOf))
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell !== null) + 1))
  const head = rows.slice(0, 60).findIndex((row) => filled(row) * 2 > width && row.some((cell) => typeof cell === 'string'))
  const first = rows[head]
  const isHeader = hasHeader ?? (first !== undefined && looksLikeNames(first.map((cell) => (cell === null ? '' : String(cell)))))
  const from = isHeader ? head + 1 : rows.findIndex((row) => filled(row) > 0)
  const { names, notes } = columnNames(isHeader ? (first ?? []).map((cell) => (cell === null ? '' : String(cell))) : [], width)
  const writer = new BlobWriter()
  writer.text(recordText([lineColumn, ...names], delimiter))
  let written = 0
  let blankRows = 0
  rows.slice(from).forEach((row, index) => {
    if (filled(row) === 0) {
      blankRows += 1
      return
    }
    written += 1
    writer.text(recordText([start.r + from + index + 1, ...names.map((_, column) => row[column] ?? null)], delimiter))
  })
  if (written === 0) throw new Refusal('The sheet has headings and no rows below them.')
  const formulas = countFormulas(sheet)
  return {
    data: writer.blob(), delimiter, names, stated: names.map(() => null), rows: written, rejects: [], rejectCount: 0, blankRows,
    notes: [
      titleNote(isHeader ? head : 0),
      ...notes,
      formulas > 0 ? `${formulas.toLocaleString('en-GB')} ${formulas === 1 ? 'cell holds a formula; its' : 'cells hold formulas; their'} last saved ${formulas === 1 ? 'value is' : 'values are'} read, and nothing is worked out anew.` : null,
    ].filter((note) => note !== null),
    sheets: [], sheet: null, hasHeader: isHeader, lineNoun: 'row',
  }
}

const filled = (row: readonly Cell[]) => row.filter((cell) => cell !== null && cell !== '').length

function valueOf(value: unknown): Cell {
  if (value instanceof Date) {
    const text = value.toISOString()
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ')
  }
  if (typeof value === 'string') return value.trim() === '' ? null : value
  return typeof value === 'number' || typeof value === 'boolean' ? value : null
}

function countFormulas(sheet: WorkSheet): number {
  const rows = (sheet as { '!data'?: ({ f?: string } | undefined)[][] })['!data'] ?? []
  return rows.reduce((sum, row) => sum + (row as typeof row | undefined ?? []).filter((cell) => cell?.f !== undefined).length, 0)
}
