type Cell = string | number | null

/** A value as a cell: numbers in full, missing empty, text quoted where it must be. */
function cell(value: Cell): string {
  if (value === null) return ''
  const text = String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** One line of CSV (RFC 4180), without its end. */
export const csvLine = (cells: readonly Cell[]): string => cells.map(cell).join(',')

/** Rows as CSV (RFC 4180, lines ended by "\n"), with the columns of the first row. */
export function csvOf(rows: readonly object[]): string {
  const columns = Object.keys(rows[0] ?? {})
  return [columns.join(','), ...rows.map((row) => csvLine(columns.map((column) => (row as Record<string, Cell>)[column] ?? null))), ''].join('\n')
}
