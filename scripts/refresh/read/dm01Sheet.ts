import * as xlsx from '@e965/xlsx'
import { refuseWebPage } from '../refuseWebPage'
import { SourceFault } from '../SourceFault'

export type SheetCell = string | number | boolean | Date | null
export interface Sheet {
  readonly file: string
  readonly sheet: string
  /** Cells by row; the first is row 1 of the sheet. */
  readonly rows: SheetCell[][]
}

/** First bytes of an OLE compound file, which an .xls workbook is; it is made of whole sectors. */
const oleSignature = 'd0cf11e0a1b11ae1'
const sectorBytes = 512

/** One sheet of an .xls workbook, by its name. */
export function readSheet(file: string, bytes: Uint8Array, sheet: string): Sheet {
  const start = Buffer.from(bytes.subarray(0, sectorBytes))
  refuseWebPage(file, start.toString('utf8'), 'an Excel 97-2003 workbook')
  if (start.toString('hex', 0, 8) !== oleSignature) {
    throw new SourceFault({ file }, 'another kind of file', 'an Excel 97-2003 workbook (.xls)')
  }
  if (bytes.length % sectorBytes !== 0) {
    throw new SourceFault({ file }, `${bytes.length} bytes`, `a multiple of ${sectorBytes}; the file may be cut short`)
  }
  const book = open(file, bytes, sheet)
  const cells = book.Sheets[sheet]
  if (!cells) {
    throw new SourceFault({ file, sheet }, `the sheets ${book.SheetNames.join(', ') || '(none)'}`, `one named "${sheet}"`)
  }
  const range = xlsx.utils.decode_range(cells['!ref'] ?? 'A1')
  range.s = { r: 0, c: 0 }
  return { file, sheet, rows: xlsx.utils.sheet_to_json<SheetCell[]>(cells, { header: 1, range, defval: null, blankrows: true }) }
}

function open(file: string, bytes: Uint8Array, sheet: string) {
  try {
    return xlsx.read(bytes, { type: 'array', dense: true, sheets: [sheet] })
  } catch (cause) {
    throw new SourceFault({ file }, 'a workbook that does not open', 'a whole .xls file; it may be cut short', { cause })
  }
}
