import type { ProfileAnswer } from '~/queries/profile/askProfile'
import type { ProfileMonthsRow } from '~/queries/profile/profileMonths'
import { addMonths } from '~/model/months'

/** The last month with a row of the place, which for a provider that stopped is not the last month of all. */
export function lastRow({ months, place }: Pick<ProfileAnswer, 'months' | 'place'>): ProfileMonthsRow {
  const row = months.find(({ month }) => month === place.lastMonth)
  if (!row) throw new Error(`${place.code} has no row for ${place.lastMonth}.`)
  return row
}

/** The row so many months before; null where months do not reach so far back. */
export const rowBefore = (months: readonly ProfileMonthsRow[], month: string, back: number): ProfileMonthsRow | null =>
  months.find((row) => row.month === addMonths(month, -back)) ?? null

/** Waiting six weeks or more, 0 to 1; null where a count is missing or nobody waits. */
export function shareOf(row: Pick<ProfileMonthsRow, 'waiting' | 'waiting6Plus'> | null): number | null {
  const { waiting = null, waiting6Plus = null } = row ?? {}
  return waiting6Plus === null || !waiting ? null : waiting6Plus / waiting
}

export const perWorkingDay = ({ testsTotal, workingDays }: Pick<ProfileMonthsRow, 'testsTotal' | 'workingDays'>): number | null =>
  testsTotal === null ? null : testsTotal / workingDays

/** Tests of the twelve months up to one; null where any is missing. */
export function testsOfYear(months: readonly ProfileMonthsRow[], month: string): number | null {
  const year = months.filter((row) => row.month <= month && row.month > addMonths(month, -12))
  const tests = year.flatMap((row) => row.testsTotal ?? [])
  return tests.length === 12 ? tests.reduce((sum, count) => sum + count, 0) : null
}

/** A provider whose last row is before the last month of the data. */
export const hasStopped = ({ month, place }: Pick<ProfileAnswer, 'month' | 'place'>): boolean => place.lastMonth < month
