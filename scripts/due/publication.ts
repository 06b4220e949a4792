import { addMonths } from '~/model/months'

const day = 86_400_000
const thursday = 4

/** The day of DM01 in a month of publication, YYYY-MM: its second Thursday. */
export function secondThursday(month: string): Date {
  const first = new Date(`${month}-01T00:00:00Z`)
  return new Date(first.getTime() + (((thursday - first.getUTCDay() + 7) % 7) + 7) * day)
}

/** March 2025 came a week after its day, which had a bank holiday before it. */
const graceDays = 8

/**
 * The last month of DM01 that must be out by a day: NHS England publishes a month on the second Thursday two months
 * later, sometimes a week after that.
 */
export function newestMonthOut(today: Date): string {
  const thisMonth = today.toISOString().slice(0, 7)
  const isOut = today.getTime() >= secondThursday(thisMonth).getTime() + graceDays * day
  return addMonths(thisMonth, isOut ? -2 : -3)
}
