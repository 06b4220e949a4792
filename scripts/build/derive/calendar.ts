import type { calendarMonth } from '~/contracts/dexaTables'
import type { bankHoliday } from '~/contracts/registerTables'
import type { Row } from '~/contracts/table'
import { daysInMonth } from '~/model/months'
import { workingDays } from '~/model/workingDays'

/** Days and working days of each month, in order. */
export function deriveCalendar(months: Iterable<string>, holidays: readonly Row<typeof bankHoliday>[]): Row<typeof calendarMonth>[] {
  const dates = new Set(holidays.map(({ date }) => date))
  return [...new Set(months)].sort().map((month) => ({
    month,
    days: daysInMonth(month),
    working_days: workingDays(month, dates),
    quality: 'exact' as const,
  }))
}
