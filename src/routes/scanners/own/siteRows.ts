import { dsvFormat } from 'd3-dsv'

export const columns = ['site_name', 'town', 'provider_code', 'icb', 'kind', 'status', 'opened', 'lon', 'lat', 'source_url'] as const
type Column = (typeof columns)[number]

/** A row with its number as a spreadsheet counts it, the headings being row 1. */
export interface SiteRow {
  number: number
  cells: Record<Column, string>
}

/** Something to tell the reader; row null where it is about the whole file. */
export interface Remark {
  row: number | null
  text: string
}

export interface ReadRows {
  rows: SiteRow[]
  /** Rows that cannot be used. */
  faults: Remark[]
  /** What was read nonetheless. */
  remarks: Remark[]
}

const mostRows = 500
const longest = 400
const separators = [',', ';', '\t']

const nothing = (text: string): ReadRows => ({ rows: [], faults: [{ row: null, text }], remarks: [] })

/** Splits a file into rows under the headings of the register, in any order; a row with a cell too many or too long is left out. */
export function siteRows(text: string): ReadRows {
  const [firstLine = ''] = text.split(/\r?\n/, 1)
  const separator = separators.toSorted((a, b) => firstLine.split(b).length - firstLine.split(a).length)[0] ?? ','
  const [head = [], ...body] = dsvFormat(separator).parseRows(text)
  const names = head.map((name) => name.trim().toLowerCase().replace(/[ -]+/g, '_'))
  const known = names.filter((name): name is Column => columns.some((column) => column === name))
  if (!known.includes('site_name')) return nothing('The first row has to name the columns, and one of them has to be site_name. The template has them all.')
  const twice = known.find((name, index) => known.indexOf(name) !== index)
  if (twice) return nothing(`The first row names the column ${twice} twice, so which one counts is not clear. Rename or remove one.`)
  if (!known.includes('provider_code') && !known.includes('icb') && !(known.includes('lon') && known.includes('lat'))) {
    return nothing('Nothing in the file says where a site is: add a column provider_code, or icb, or both lon and lat.')
  }
  const others = names.filter((name) => name !== '' && !columns.some((column) => column === name))
  const remarks: Remark[] = others.length === 0 ? [] : [{ row: null, text: `${others.length === 1 ? 'The column' : 'The columns'} ${others.slice(0, 5).join(', ')} ${others.length === 1 ? 'is' : 'are'} not used here.` }]
  const filled = body.map((cells, index) => ({ number: index + 2, cells })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (filled.length === 0) return nothing('The file has headings and no rows below them.')
  if (filled.length > mostRows) remarks.push({ row: null, text: `The file has ${filled.length} rows; the first ${mostRows} are read.` })

  const rows: SiteRow[] = []
  const faults: Remark[] = []
  for (const { number, cells } of filled.slice(0, mostRows)) {
    const fault = shapeFault(cells, names)
    if (fault) faults.push({ row: number, text: fault })
    else rows.push({ number, cells: Object.fromEntries(columns.map((column) => [column, names.includes(column) ? (cells[names.indexOf(column)] ?? '').trim() : ''])) as Record<Column, string> })
  }
  return { rows, faults, remarks }
}

function shapeFault(cells: readonly string[], names: readonly string[]): string | null {
  if (cells.slice(names.length).some((cell) => cell.trim() !== '')) return `has ${cells.length} cells, and the first row names ${names.length}. A comma inside a text needs double quotes around the text.`
  const long = cells.findIndex((cell) => cell.length > longest)
  if (long >= 0) return `${names[long] ?? ''}: has ${cells[long]?.length ?? 0} characters, and up to ${longest} are read. Perhaps a double quote is not closed.`
  const formula = cells.findIndex((cell) => /^\s*([=+@]|-(?![\d.]))/.test(cell))
  if (formula >= 0) return `${names[formula] ?? ''}: begins with “${cells[formula]?.trim().charAt(0) ?? ''}”, as a formula does. Nothing is worked out here; give the text itself.`
  return null
}
