import { bandCount, groupCount, type MonthLength, sixWeeksOrMore } from '../cohort/ages'
import { passMonth } from '../cohort/passMonth'
import type { ProviderCohort } from '../cohort/forecastCohort'

/** What a scenario asks of one provider, a figure a month. */
export interface Asked {
  /** Waiting-list scans that there is room for beyond the usual ones. */
  room: Float64Array
  /** People who join beyond the usual ones, whatever is scanned: growth, fracture services. */
  joining: Float64Array
}

/** One provider's list under a scenario, a figure a month; do nothing is its cohort. */
export interface ProviderRun {
  list: Float64Array
  sixPlus: Float64Array
  /** Waiting-list scans that there was room for beyond the usual ones. */
  room: Float64Array
  /** Waiting-list scans more than under do nothing; below zero where the list has run out. */
  added: Float64Array
  /** People who joined beyond those of do nothing. */
  joinedMore: Float64Array
}

/** So hard a press empties any group. */
const hardest = 60

/**
 * A provider's cohort with more room, or more people joining. Tests never exceed the list and those who join: where the
 * list runs out, scanners stand idle.
 * @param induced share of added tests met by new demand, 0 to 1: so many more people join
 * @param until months to run; the rest of the answer stays nought
 */
export function runProvider(cohort: ProviderCohort, lengths: readonly MonthLength[], asked: Asked, induced: number, until = lengths.length): ProviderRun {
  const state = Float64Array.from({ length: bandCount }, (_, band) => cohort.bands[band] ?? 0)
  const fixed = new Float64Array(groupCount)
  // One piece of memory for all four: a scenario makes thousands.
  const figures = new Float64Array(4 * lengths.length)
  const [list, sixPlus, added, joinedMore] = [0, 1, 2, 3].map((at) => figures.subarray(at * lengths.length, (at + 1) * lengths.length)) as [Float64Array, Float64Array, Float64Array, Float64Array]
  let waiting = state.reduce((sum, people) => sum + people, 0)
  for (let month = 0; month < until; month++) {
    const length = lengths[month]
    if (!length) break
    const usual = cohort.tests[month] ?? 0
    const before = (cohort.joined[month] ?? 0) + (asked.joining[month] ?? 0)
    const more = addedTests(asked.room[month] ?? 0, waiting + before - usual, induced)
    const joined = before + Math.max(0, more) * induced
    const pressed = Math.min(hardest, cohort.pressed[month] ?? 0)
    for (let group = 0; group < groupCount; group++) fixed[group] = pressed * (cohort.leaving.usual[group] ?? 0)
    const returning = Math.max(cohort.returning[month] ?? 0, -Math.min(joined, usual + more))
    passMonth(state, joined + returning, usual + more + returning, { fixed, moved: cohort.leaving.extra }, length, 0)
    waiting = Math.max(0, waiting + joined - usual - more)
    list[month] = waiting
    sixPlus[month] = sixWeeksOrMore(state)
    added[month] = more
    joinedMore[month] = joined - (cohort.joined[month] ?? 0)
  }
  return { list, sixPlus, room: asked.room, added, joinedMore }
}

/** @param spare people who could be tested beyond the usual tests, before new demand; below zero where not even those find anybody */
function addedTests(room: number, spare: number, induced: number): number {
  if (spare <= 0) return spare
  return induced >= 1 ? room : Math.min(room, spare / (1 - induced))
}
