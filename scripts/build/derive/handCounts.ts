import { type WeekBand, weekBands } from '~/contracts/weekBands'
import type { DexaCounts } from './dexaCounts'

interface Hand {
  bands?: Partial<Record<WeekBand, number>>
  /** For people on the list, planned, unscheduled. */
  tests?: readonly [number, number, number]
}

/** Counts for tests: bands that are not named hold nobody, totals are added up. */
export function handCounts({ bands = {}, tests = [0, 0, 0] }: Hand = {}): DexaCounts {
  const people = weekBands.map((band) => bands[band] ?? 0)
  const from = (week: number) => people.slice(week).reduce((sum, count) => sum + count, 0)
  const [waitingList, planned, unscheduled] = tests
  return {
    waiting: from(0),
    waiting_6_plus: from(6),
    waiting_13_plus: from(13),
    tests_waiting_list: waitingList,
    tests_planned: planned,
    tests_unscheduled: unscheduled,
    tests_total: waitingList + planned + unscheduled,
    ...(Object.fromEntries(weekBands.map((band, i) => [band, people[i]])) as Record<WeekBand, number>),
  }
}

/** The same counts as the publisher left June 2023: no tests, no bands from ten weeks. */
export const withHole = (counts: DexaCounts): DexaCounts => ({
  ...counts,
  tests_waiting_list: null,
  tests_planned: null,
  tests_unscheduled: null,
  tests_total: null,
  weeks_10_to_11: null,
  weeks_11_to_12: null,
  weeks_12_to_13: null,
  weeks_13_plus: null,
})
