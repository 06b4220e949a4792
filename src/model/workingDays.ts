import { daysInMonth } from './months'

/**
 * Weekdays of a month that are not bank holidays.
 * @param month YYYY-MM
 * @param holidays days, YYYY-MM-DD, of every year asked about
 * @throws RangeError where no holiday of the month's year is known, since a year without any is a year not entered
 */
export function workingDays(month: string, holidays: ReadonlySet<string>): number {
  const year = month.slice(0, 4)
  if (![...holidays].some((day) => day.startsWith(year))) throw new RangeError(`No bank holidays are known for ${year}.`)
  const days = Array.from({ length: daysInMonth(month) }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`)
  return days.filter((day) => isWeekday(day) && !holidays.has(day)).length
}

const isWeekday = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
