import { type AsyncBuffer, parquetMetadataAsync, parquetRead, parquetSchema } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { type Cell, recordText } from '~/model/ownFile/cells'
import { columnNames, lineColumn } from '~/model/ownFile/columnNames'
import { BlobWriter } from './BlobWriter'
import type { CleanTable, StatedType } from './messages'
import { Refusal } from './Refusal'

const delimiter = ','
/** Rows at a time: a step of the progress, and what has to be held as values. */
const batch = 20_000

/** Reads a Parquet file batch by batch; its types are kept. Nested columns are left out and named. */
export async function readParquet(file: Blob, onRead: (rows: number, total: number) => void): Promise<CleanTable> {
  const source: AsyncBuffer = { byteLength: file.size, slice: (start, end) => file.slice(start, end).arrayBuffer() }
  const metadata = await parquetMetadataAsync(source).catch((cause: unknown) => {
    throw new Refusal('This file begins as Parquet does, but its end, where Parquet says what is in it, cannot be read. Perhaps it is cut short: fetch it again.', { cause })
  })
  const schema = parquetSchema(metadata)
  const flat = schema.children.filter(({ children }) => children.length === 0)
  const nested = schema.children.filter(({ children }) => children.length > 0).map(({ element }) => element.name)
  if (flat.length === 0) throw new Refusal('Every column of this Parquet file is nested (lists or records in a cell), which this page does not read. Flatten it first.')
  const asked = flat.map(({ element }) => element.name)
  const { names, notes } = columnNames(asked, asked.length)
  const stated = flat.map(({ element }) => typeOf(element.type ?? '', element.logical_type?.type ?? element.converted_type ?? ''))
  const total = Number(metadata.num_rows)
  const writer = new BlobWriter()
  writer.text(recordText([lineColumn, ...names], delimiter))
  for (let rowStart = 0; rowStart < total; rowStart += batch) {
    const rowEnd = Math.min(total, rowStart + batch)
    await parquetRead({
      file: source, metadata, columns: asked, rowStart, rowEnd, compressors,
      onComplete: (rows: unknown[][]) => {
        rows.forEach((row, index) => { writer.text(recordText([rowStart + index + 1, ...row.map((value, column) => cellOf(value, stated[column] ?? null))], delimiter)) })
      },
    }).catch((cause: unknown) => {
      throw new Refusal(`The rows from ${rowStart + 1} on cannot be read: ${cause instanceof Error ? cause.message : String(cause)}. Nothing was loaded.`, { cause })
    })
    onRead(rowEnd, total)
  }
  if (total === 0) throw new Refusal('The file has columns and no rows.')
  return {
    data: writer.blob(), delimiter, names, stated, rows: total, rejects: [], rejectCount: 0, blankRows: 0,
    notes: [...(nested.length > 0 ? [`Nested columns (lists or records in a cell) are left out: ${nested.slice(0, 5).join(', ')}.`] : []), ...notes],
    sheets: [], sheet: null, hasHeader: true, lineNoun: 'row',
  }
}

function typeOf(type: string, logical: string): StatedType {
  if (logical === 'DATE') return 'date'
  if (logical.startsWith('TIMESTAMP')) return 'time'
  if (logical === 'DECIMAL' || type === 'FLOAT' || type === 'DOUBLE') return 'number'
  if (type === 'BOOLEAN') return 'boolean'
  if (type === 'INT96') return 'time'
  if (type === 'INT32' || type === 'INT64') return logical.startsWith('TIME') ? 'text' : 'whole'
  // A text may hold codes, months or figures all the same, but it was stated to be text.
  return 'text'
}

function cellOf(value: unknown, type: StatedType): Cell {
  if (value === null || value === undefined) return null
  if (value instanceof Date) return type === 'date' ? value.toISOString().slice(0, 10) : value.toISOString().slice(0, 19).replace('T', ' ')
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (typeof value === 'bigint' || typeof value === 'boolean' || typeof value === 'string') return value
  if (value instanceof Uint8Array) return Array.from(value.subarray(0, 64), (byte) => byte.toString(16).padStart(2, '0')).join('')
  return JSON.stringify(value)
}
