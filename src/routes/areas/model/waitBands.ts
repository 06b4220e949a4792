import { ticks } from 'd3-array'
import type { WaitBandsModel } from '~/components/charts/WaitBands'
import { formatMonth } from '~/format/month'
import { formatCount, formatShare, formatThreshold, notKnown } from '~/format/number'
import { addMonths } from '~/model/months'
import { weekBands } from '~/contracts/weekBands'
import type { ProfileAnswer } from '~/queries/profile/askProfile'

const openBand = weekBands.length - 1

/** Text of each band: "0", "1", … whole weeks; the last one open. */
const bandLabels = weekBands.map((_, weeks) => (weeks === openBand ? '13+' : String(weeks)))
const bandNames = weekBands.map((_, weeks) => (weeks === 0 ? 'under 1 week' : weeks === openBand ? '13 weeks or more' : `${weeks} to ${weeks + 1} weeks`))

/** People waiting by whole weeks waited, at the place's last month and a year before, as shares of each list. */
export function waitBandsOf({ bands, place }: Pick<ProfileAnswer, 'bands' | 'place'>): WaitBandsModel {
  const nowMonth = place.lastMonth
  const thenMonth = addMonths(nowMonth, -12)
  const peopleOf = (month: string) => bands.find((row) => row.month === month)?.people ?? null
  const now = peopleOf(nowMonth)
  const then = peopleOf(thenMonth)
  const nowShares = sharesOf(now)
  const thenShares = sharesOf(then)
  const top = Math.max(0.05, ...[...nowShares, ...thenShares].flatMap((share) => share ?? []))
  return {
    title: titleOf(now, formatMonth(nowMonth)),
    summary: summaryOf({ now, then, thenMonth: formatMonth(thenMonth) }),
    now: { name: formatMonth(nowMonth), shares: nowShares },
    then: { name: formatMonth(thenMonth), shares: thenShares },
    labels: bandLabels,
    top,
    ticks: shareTicks(top),
    rows: bandNames.map((band, index) => ({
      band,
      now: cell(now?.[index], nowShares[index]),
      then: cell(then?.[index], thenShares[index]),
    })),
  }
}

/** Round shares from nought up to the largest drawn. */
export const shareTicks = (top: number): WaitBandsModel['ticks'] => ticks(0, top, 4).map((value) => ({ value, label: formatThreshold('share', value) }))

type People = readonly (number | null)[] | null

const totalOf = (people: People): number | null =>
  people?.reduce<number | null>((sum, count) => (sum === null || count === null ? null : sum + count), 0) ?? null

function sharesOf(people: People): (number | null)[] {
  const total = totalOf(people)
  return weekBands.map((_, index) => {
    const count = people?.[index] ?? null
    return count === null || !total ? null : count / total
  })
}

const cell = (count: number | null | undefined, share: number | null | undefined) =>
  count === null || count === undefined ? notKnown : share === null || share === undefined ? formatCount(count) : `${formatCount(count)} (${formatShare(share)})`

/** Whole weeks that half of the list has waited less than; null where not known, or past the last band. */
function halfWithin(people: People): number | null {
  const total = totalOf(people)
  if (!people || !total) return null
  let sum = 0
  const at = people.findIndex((count) => (sum += count ?? 0) >= total / 2)
  return at < 0 || at === openBand ? null : at + 1
}

function titleOf(now: People, month: string): string {
  const total = totalOf(now)
  if (total === null) return `How long people had waited: not known for ${month}`
  if (total === 0) return `How long people had waited: nobody was waiting in ${month}`
  const weeks = halfWithin(now)
  if (weeks === null) return 'Half of those waiting have waited thirteen weeks or more'
  return `Half of those waiting have waited under ${weeks === 1 ? 'one week' : `${weeks} weeks`}`
}

function summaryOf({ now, then, thenMonth }: { now: People; then: People; thenMonth: string }): string {
  const words = (people: People) => {
    const total = totalOf(people)
    const long = people?.[openBand] ?? null
    return total === null || long === null ? null : { total, long }
  }
  const [current, before] = [words(now), words(then)]
  if (!current || current.total === 0) return before ? `A year before, in ${thenMonth}, ${formatCount(before.total)} people were waiting.` : ''
  const today = `${formatCount(current.long)} of ${formatCount(current.total)} (${formatShare(current.long / current.total)}) had waited thirteen weeks or more`
  if (!before) return `${today}. There is no whole row for ${thenMonth} to compare it with.`
  if (before.total === 0) return `${today}; in ${thenMonth} nobody was waiting.`
  return `${today}; in ${thenMonth} it was ${formatCount(before.long)} of ${formatCount(before.total)} (${formatShare(before.long / before.total)}).`
}
