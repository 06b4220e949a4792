/** Months are `YYYY-MM`; they sort as text. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const since = year * 12 + number - 1 + months
  return `${Math.floor(since / 12)}-${String((since % 12) + 1).padStart(2, '0')}`
}

export const nextMonth = (month: string): string => addMonths(month, 1)

export function daysInMonth(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).getUTCDate()
}
