import { recordText } from '~/model/ownFile/cells'
import { columnNames, lineColumn } from '~/model/ownFile/columnNames'
import { type Encoding, encodingNote, encodingOfHead, headBytes } from '~/model/ownFile/fileKind'
import { delimiterNote, findLayout } from '~/model/ownFile/layout'
import { RecordScanner } from '~/model/ownFile/recordScanner'
import { BlobWriter } from './BlobWriter'
import type { CleanTable, ReadOptions } from './messages'
import { Refusal } from './Refusal'
import { NotUtf8, utf8Of } from './utf8Of'

/** Reads a text table as it is written: in UTF-8 or UTF-16, else in Windows-1252. */
export async function readText(file: Blob, options: ReadOptions, onRead: (bytes: number) => void): Promise<CleanTable> {
  const encoding = encodingOfHead(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()))
  try {
    return await readAs(file, encoding, options, onRead)
  } catch (fault) {
    if (fault instanceof NotUtf8) return readAs(file, 'windows-1252', options, onRead)
    throw fault
  }
}

async function readAs(file: Blob, encoding: Encoding, { hasHeader }: ReadOptions, onRead: (bytes: number) => void): Promise<CleanTable> {
  const sample = await headText(file, encoding)
  const layout = findLayout(sample, { isWhole: file.size <= headBytes, hasHeader })
  const { delimiter, header, columns, headingLines, titleLines } = layout
  const { names, notes } = columnNames(header, columns)
  const writer = new BlobWriter()
  writer.text(recordText([lineColumn, ...names], delimiter))
  const scanner = new RecordScanner({ delimiter, columns, headingLines, write: writer.write })
  for await (const chunk of utf8Of(file, encoding, onRead)) scanner.push(chunk)
  scanner.finish()
  if (scanner.rows === 0 && scanner.rejectCount === 0) throw new Refusal(header.length > 0 ? 'The file has headings and no rows below them.' : 'The file has no rows.')
  return {
    data: writer.blob(), delimiter, names, stated: names.map(() => null), rows: scanner.rows, rejects: scanner.rejects, rejectCount: scanner.rejectCount,
    blankRows: scanner.blankRows,
    notes: [encodingNote(encoding), delimiterNote(delimiter), titleNote(titleLines), ...notes].filter((note) => note !== null),
    sheets: [], sheet: null, hasHeader: header.length > 0, lineNoun: 'line',
  }
}

export const titleNote = (lines: number): string | null =>
  lines === 0 ? null : `${lines === 1 ? 'The first line is' : `The first ${lines} lines are`} titles above the table and ${lines === 1 ? 'is' : 'are'} passed over.`

async function headText(file: Blob, encoding: Encoding): Promise<string> {
  const bytes = await file.slice(0, headBytes).arrayBuffer()
  return new TextDecoder(encoding).decode(bytes)
}
