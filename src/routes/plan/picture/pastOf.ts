import type { HistoryAnswer } from '~/queries/plan/askPlanPage'
import { addMonths } from '~/model/months'
import type { PastMonth } from './chartModel'

/** Months shown before the forecast. */
const shownMonths = 36

/** Three years of a place as published, up to the origin; a month without figures is null, not nothing. */
export function pastOf({ rows }: HistoryAnswer, origin: string): PastMonth[] {
  const byMonth = new Map(rows.map((row) => [row.month, row]))
  return Array.from({ length: shownMonths }, (_, at) => {
    const month = addMonths(origin, at - shownMonths + 1)
    const row = byMonth.get(month)
    const list = row?.waiting ?? null
    return { month, list, share: list === null || row?.waiting6Plus === undefined || row.waiting6Plus === null || list === 0 ? null : row.waiting6Plus / list, tests: row?.testsTotal ?? null }
  })
}
