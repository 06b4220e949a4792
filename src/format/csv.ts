/** A value as a cell: numbers in full, missing empty, text quoted where it must be. */
function cell(value: string | number | null): string {
  if (value === null) return ''
  const text = String(value)
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows as CSV (RFC 4180, lines ended by "\n"), with the columns of the first row. */
export function csvOf(rows: readonly object[]): string {
  const columns = Object.keys(rows[0] ?? {})
  return [columns.join(','), ...rows.map((row) => columns.map((column) => cell((row as Record<string, string | number | null>)[column] ?? null)).join(',')), ''].join('\n')
}
