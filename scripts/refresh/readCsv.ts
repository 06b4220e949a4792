import { csvParseRows } from 'd3-dsv'
import { refuseWebPage } from './refuseWebPage'
import { SourceFault } from './SourceFault'
import { type SourceRow, sourceRow } from './SourceRow'

export type { SourceRow } from './SourceRow'

/**
 * Reads a CSV file and checks that it is one: not HTML, the columns present, no row cut short.
 * @param file path for messages
 * @param text contents, UTF-8
 * @param columns names that must be in the header; others are ignored
 * @param options.skipBlank passes over rows of empty cells, which spreadsheets leave behind
 * @param options.mayEndAnyhow for what a person typed: its last line may have no end, its cells may hold lines
 */
export function readCsv(
  file: string,
  text: string,
  columns: readonly string[],
  options: { skipBlank?: boolean; mayEndAnyhow?: boolean } = {},
): SourceRow[] {
  refuseWebPage(file, text, 'a CSV file')
  if (!options.mayEndAnyhow) refuseCutText(file, text)
  const [header, ...records] = csvParseRows(text.replace(/^\uFEFF/, ''))
  if (!header) throw new SourceFault({ file }, 'an empty file', 'a CSV file with a header')
  const indexOf = headerIndex({ file, row: 1 }, header, columns)
  const isBlank = (record: readonly string[]) => record.every((cell) => cell.trim() === '')
  const placed = records.map((record, index) => ({ record, row: index + 2 }))
  const rows = options.skipBlank ? placed.filter(({ record }) => !isBlank(record)) : placed
  if (rows.length === 0) throw new SourceFault({ file, row: 2 }, 'no rows', 'at least one row')
  return rows.map(({ record, row }) => {
    if (record.length !== header.length) {
      throw new SourceFault(
        { file, row },
        `${record.length} cells`,
        `${header.length} cells, as in the header; the file may be cut short`,
      )
    }
    return sourceRow({ file, row }, indexOf, record)
  })
}

/** Every publisher ends the last line, and none writes lines inside a cell: where that is not so, something was lost. */
function refuseCutText(file: string, text: string): void {
  if (text !== '' && !text.endsWith('\n')) {
    throw new SourceFault({ file, row: text.split('\n').length }, 'a last line without an end', 'a whole file; it may be cut short')
  }
  const row = 1 + text.split('\n').findIndex((line) => line.split('"').length % 2 === 0)
  if (row > 0) throw new SourceFault({ file, row }, 'a quotation mark that nothing closes', 'marks in pairs in every line')
}

/** Position of each column by name; a fault where a needed one is missing or a name comes twice. */
export function headerIndex(
  place: { file: string; sheet?: string; row: number },
  header: readonly string[],
  columns: readonly string[],
): Map<string, number> {
  const indexOf = new Map<string, number>()
  header.forEach((name, index) => {
    const column = name.trim()
    if (columns.includes(column) && indexOf.has(column)) {
      throw new SourceFault({ ...place, column }, 'the column twice', 'it once')
    }
    indexOf.set(column, index)
  })
  for (const column of columns) {
    if (!indexOf.has(column)) {
      throw new SourceFault({ ...place, column }, 'no such column', `the columns ${columns.join(', ')}`)
    }
  }
  return indexOf
}
