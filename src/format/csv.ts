type CsvValue = string | number | boolean | null

/** Spreadsheets run text that starts like this as a formula, whoever wrote it. */
const formula = /^[=+\-@\t\r]/
const figure = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

const guarded = (text: string) => (formula.test(text) && !figure.test(text) ? `'${text}` : text)

/** A value as a cell: numbers in full, missing empty, text kept from being a formula and quoted where it must be. */
function cell(value: CsvValue): string {
  if (value === null) return ''
  const text = typeof value === 'string' ? guarded(value) : String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A table as CSV (RFC 4180, lines ended by "\n"). */
export const csvOfTable = (headings: readonly string[], rows: readonly (readonly CsvValue[])[]): string =>
  [headings, ...rows].map((cells) => `${cells.map(cell).join(',')}\n`).join('')

/** Rows as CSV, with the columns of the first row. */
export function csvOf(rows: readonly object[]): string {
  const columns = Object.keys(rows[0] ?? {})
  return csvOfTable(columns, rows.map((row) => columns.map((column) => (row as Record<string, CsvValue>)[column] ?? null)))
}
