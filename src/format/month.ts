const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** `2026-03` as "March 2026". */
export function formatMonth(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return `${names[Number(number) - 1] ?? month} ${year}`
}

/** `2026-03-03`, `2026-03` or `2026` in words. */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-')
  if (!month) return year
  return [day && String(Number(day)), formatMonth(`${year}-${month}`)].filter(Boolean).join(' ')
}

/** The financial year that ends in the month: `2026-03` as "2025/26"; null in any other month. */
export function financialYearEnding(month: string): string | null {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 3 ? `${year - 1}/${String(year).slice(2)}` : null
}
