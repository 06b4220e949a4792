import type { KeyFigure } from '~/components/layout/KeyFigures'
import { financialYearEnding, formatMonth } from '~/format/month'
import { formatCount, formatSignedCount, formatSignedWeeks, formatValue, notKnown } from '~/format/number'
import type { KeyFiguresRow } from '~/queries/keyFigures'

const onAYear = 'on a year before'
const difference = (now: number | null, before: number | null) => (now === null || before === null ? null : now - before)

/** The four key figures of a place with their change on a year; a change is left out where either end is missing. */
export function keyFiguresOf(row: KeyFiguresRow): KeyFigure[] {
  return [waiting(row), share(row), tests(row), clearance(row)]
}

function waiting({ month, waiting: now, waitingBefore }: KeyFiguresRow): KeyFigure {
  const change = difference(now, waitingBefore)
  return {
    figure: formatCount(now),
    label: `people waiting at the end of ${formatMonth(month)}`,
    change: change === null ? null : formatSignedCount(change),
    note: change === null ? null : onAYear,
  }
}

function share({ share6Weeks, share6WeeksBefore }: KeyFiguresRow): KeyFigure {
  const change = difference(share6Weeks, share6WeeksBefore)
  const standard = 'the standard is 1%'
  return {
    figure: share6Weeks === null ? notKnown : formatValue('share', share6Weeks),
    label: 'of them for six weeks or more',
    change: change === null ? null : formatValue('points', change),
    note: change === null ? standard : `${onAYear}; ${standard}`,
  }
}

function tests({ month, tests12Months, tests12MonthsBefore }: KeyFiguresRow): KeyFigure {
  const year = financialYearEnding(month)
  const change = tests12Months === null || !tests12MonthsBefore ? null : tests12Months / tests12MonthsBefore - 1
  return {
    figure: formatCount(tests12Months),
    label: year ? `scans of all kinds in ${year}` : `scans of all kinds in the twelve months to ${formatMonth(month)}`,
    change: change === null ? null : formatValue('change', change),
    note: tests12Months === null ? 'needs twelve months with figures, from April 2023' : change === null ? null : onAYear,
  }
}

function clearance({ clearanceWeeks, clearanceWeeksBefore }: KeyFiguresRow): KeyFigure {
  const change = difference(clearanceWeeks, clearanceWeeksBefore)
  return {
    figure: formatValue('weeks', clearanceWeeks),
    label: 'to scan everyone waiting, at the pace of waiting-list scans in the last three months',
    change: change === null ? null : formatSignedWeeks(change),
    note: change === null ? null : onAYear,
  }
}
