import { headerIndex } from '../readCsv'
import { SourceFault } from '../SourceFault'
import { type SourceRow, sourceRow } from '../SourceRow'
import { onceOnly, readCode, readRegion } from './dm01Cells'
import { type ProviderMonth, workbookColumns, workbookOrder } from './dm01Columns'
import { readCounts } from './dm01Counts'
import { type ProviderMonths, providerShape } from './dm01ProviderCsv'
import { type Sheet, readSheet } from './dm01Sheet'
import { type Dm01Header, readHeaderBlock } from './dm01SheetHeader'
import { checkSheetTotals } from './dm01SheetTotals'
import { checkTests, test, testId } from './dm01SheetTests'
import { checkNamedMonth } from './namedMonth'

export interface Dm01Workbook extends Dm01Header, ProviderMonths {
  readonly file: string
}

const sheetName = 'Provider by Test'
const dexaTest = 'DEXA Scan'
const provider = 'Provider Code'
const providerName = 'Provider Name'
const columns = ['Regional Team Code', provider, providerName, testId, test, ...Object.values(workbookColumns)]

/** One of NHS England's monthly provider workbooks, as published; DEXA rows of its sheet by test. */
export function readWorkbook(file: string, bytes: Uint8Array): Dm01Workbook {
  const sheet = readSheet(file, bytes, sheetName)
  const header = readHeaderBlock(sheet)
  const rows = tableRows(sheet)
  checkNamedMonth(file, header.month)
  checkTests(rows, provider)
  checkSheetTotals(rows, provider, test)
  const dexa = rows.filter((row) => row.cell(test) === dexaTest)
  if (dexa.length === 0) {
    throw new SourceFault({ file, sheet: sheetName, column: test }, `no "${dexaTest}"`, 'a row per provider')
  }
  const once = onceOnly('provider and test')
  const months = dexa.map((row): ProviderMonth => {
    const code = readCode(row, provider, providerShape, 'an ODS code of a provider')
    once(row, provider, code)
    return {
      provider_code: code,
      month: header.month,
      region_code: readRegion(row, 'Regional Team Code'),
      ...readCounts(row, workbookColumns),
      quality: 'exact',
    }
  })
  const names = new Map(dexa.map((row) => [row.cell(provider), row.cell(providerName) || row.fault(providerName, 'an empty cell', 'a name')]))
  return { file, ...header, rows: months, names }
}

/** The rows below the column heads, wherever these stand. */
function tableRows({ file, sheet, rows }: Sheet): SourceRow[] {
  const texts = rows.map((row) => row.map((cell) => String(cell ?? '').replace(/\s+/g, ' ').trim()))
  const head = texts.findIndex((row) => row.includes(provider) || row.includes(test))
  const names = texts[head]
  if (!names) throw new SourceFault({ file, sheet, column: provider }, 'no such column', 'the column heads of the table')
  const place = { file, sheet, row: head + 1 }
  const indexOf = headerIndex(place, names, columns)
  const found = [...workbookOrder].sort((a, b) => (indexOf.get(a) ?? 0) - (indexOf.get(b) ?? 0))
  const moved = found.find((column, at) => column !== workbookOrder[at])
  if (moved) throw new SourceFault({ ...place, column: moved }, 'the counts in another order', workbookOrder.join(', '))
  return texts
    .map((cells, index) => ({ cells, row: index + 1 }))
    .filter(({ cells, row }) => row > head + 1 && cells.some((cell) => cell !== ''))
    .map(({ cells, row }) => sourceRow({ file, sheet, row }, indexOf, names.map((_, at) => cells[at] ?? '')))
}
