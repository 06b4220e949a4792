import { SourceFault } from '../SourceFault'

function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

/**
 * No month between the first and last is missing, and none has far fewer rows than the others,
 * as when a download broke off.
 */
export function checkMonths(file: string, monthOfRow: readonly string[]): void {
  const fault = (found: string, expected: string): never => {
    throw new SourceFault({ file, column: 'month' }, found, expected)
  }
  const rowsIn = new Map<string, number>()
  for (const month of monthOfRow) rowsIn.set(month, (rowsIn.get(month) ?? 0) + 1)
  const months = [...rowsIn.keys()].sort()
  const usual = [...rowsIn.values()].sort((a, b) => a - b)[Math.floor(rowsIn.size / 2)] ?? 0
  months.forEach((month, index) => {
    const before = months[index - 1]
    if (before && nextMonth(before) !== month) {
      fault(`${month} after ${before}`, `${nextMonth(before)}: no month may be missing`)
    }
    const rows = rowsIn.get(month) ?? 0
    if (rows < usual * 0.8) {
      fault(`${rows} rows for ${month}`, `about ${usual}, as in other months; the file may be cut short`)
    }
  })
}
