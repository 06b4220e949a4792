import type { InterventionOf } from '~/contracts/scenario'
import { horizonMonths } from './planCase'
import type { PreparedPlan, PreparedProvider } from './prepare'
import { type Asked, runProvider } from './provider'
import { keepsMark, shareOf } from './share'

/** 99% within six weeks, and a tenth to spare, since lists of which less than one person waits longer are let off. */
const mark = 0.009
/** Times a provider's usual tests, or its list where that is longer, beyond which no more are tried. */
const mostTimes = 20
const halvings = 9

/**
 * The fewest more waiting-list scans a month, from a start on, that bring a provider's list to 99% under six weeks by a
 * month and keep it there in every later one; what else the scenario does there counts.
 * @returns scans a month; the most that is tried where even these do not do it
 */
export function clearingTests(plan: PreparedPlan, { cohort, usualTests }: PreparedProvider, asked: Asked, change: InterventionOf<'clear'>, induced: number): number {
  const by = plan.months.indexOf(change.by)
  const first = plan.months.findIndex((month) => month >= change.start)
  if (by < 0 || first < 0 || first > by) return 0
  const room = new Float64Array(horizonMonths)
  const isClear = (tests: number) => {
    for (let month = 0; month < horizonMonths; month++) room[month] = (asked.room[month] ?? 0) + (month >= first ? tests : 0)
    const { list, sixPlus } = runProvider(cohort, plan.lengths, { room, joining: asked.joining }, induced)
    return list.every((people, month) => month < by || keepsMark(mark, shareOf(sixPlus[month] ?? 0, people), people))
  }
  if (isClear(0)) return 0
  const most = mostTimes * Math.max(1, usualTests, cohort.list[first] ?? 0)
  let low = 0
  let high = Math.max(1, usualTests / 4)
  while (high < most && !isClear(high)) [low, high] = [high, Math.min(most, high * 3)]
  for (let halving = 0; halving < halvings; halving++) {
    const middle = (low + high) / 2
    if (isClear(middle)) high = middle
    else low = middle
  }
  return high
}
