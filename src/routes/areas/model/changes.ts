import { formatMonth } from '~/format/month'
import { formatCount, formatFixed, formatShare, formatSignedCount, formatValue, notKnown } from '~/format/number'
import { addMonths } from '~/model/months'
import { typicalChange } from '~/model/statistics/typicalChange'
import type { ProfileAnswer } from '~/queries/profile/askProfile'
import type { FlaggedMonth } from './flaggedMonths'
import { perWorkingDay, shareOf } from './latest'

export interface ChangesModel {
  title: string
  rows: { what: string; now: string; change: string; typical: string; verdict: string }[]
  flags: string[]
  noFlags: string
}

const signedFixed = (value: number) => `${value >= 0.05 ? '+' : value <= -0.05 ? '\u2212' : ''}${formatFixed(Math.abs(value), 1)}`

/** What moved since the month before, beside how much it moves in an ordinary month. */
export function changesOf(answer: Pick<ProfileAnswer, 'months' | 'place'>, flagged: readonly FlaggedMonth[]): ChangesModel {
  const { lastMonth } = answer.place
  const months = answer.months.filter(({ month }) => month <= lastMonth)
  const now = formatMonth(lastMonth)
  const before = formatMonth(addMonths(lastMonth, -1))
  const flags = flagged.find(({ month }) => month === lastMonth)?.reasons ?? []
  return {
    title: `What changed from ${before} to ${now}`,
    rows: [
      rowOf('People waiting', months.map(({ waiting }) => waiting), { now: formatCount, change: formatSignedCount, size: (value) => formatFixed(value, value % 1 === 0 ? 0 : 1) }),
      rowOf('Waiting six weeks or more', months.map(shareOf), {
        now: formatShare,
        change: (value) => formatValue('points', value),
        size: (value) => `${formatFixed(value * 100, 1)} points`,
      }),
      rowOf('Scans per working day', months.map(perWorkingDay), { now: (value) => formatFixed(value, 1), change: signedFixed, size: (value) => formatFixed(value, 1) }),
    ],
    flags,
    noFlags: `No record of ${now} looks broken.`,
  }
}

interface Formats {
  now: (value: number) => string
  change: (value: number) => string
  size: (value: number) => string
}

function rowOf(what: string, values: readonly (number | null)[], format: Formats): ChangesModel['rows'][number] {
  const now = values.at(-1) ?? null
  const before = values.at(-2) ?? null
  const typical = typicalChange(values)
  const change = now === null || before === null ? null : now - before
  return {
    what,
    now: now === null ? notKnown : format.now(now),
    change: change === null ? notKnown : format.change(change),
    typical: typical === null ? notKnown : format.size(typical),
    verdict: verdictOf(change, typical),
  }
}

/** Three times the median is about what one month in twenty-five goes past where changes are normal. */
function verdictOf(change: number | null, typical: number | null): string {
  if (change === null || typical === null) return 'cannot be said'
  const size = Math.abs(change)
  if (size <= typical) return size === 0 ? 'no change' : 'no more than usual'
  return size > 3 * typical ? 'unusually large' : 'more than usual'
}
