import { greatest, median } from 'd3-array'
import { weekBands } from '~/contracts/weekBands'
import { daysInMonth, nextMonth } from './months'

/** One provider's month as published in DM01; counts are whole numbers. */
export interface ProviderMonth {
  month: string
  waiting: number
  waiting_6_plus: number
  tests_waiting_list: number
  tests_total: number
  /** The 14 week bands, shortest wait first. */
  bands: readonly number[]
}

export interface Break {
  month: string
  rule:
    | 'negative_additions'
    | 'unusual_additions'
    | 'impossible_ageing'
    | 'tests_without_list'
    | 'list_without_tests'
    | 'tests_step'
  detail: string
}

/** What the rules ask; printed on the methods page. */
export const breakThresholds = {
  /** Below this a month's count is too small for a ratio to mean anything. */
  smallCount: 30,
  unusualBelow: 0.4,
  unusualAbove: 2.5,
  ageingExcessShare: 0.1,
  ageingExcessPeople: 2,
  listWorthTests: 20,
  stepMonths: 6,
  stepMonthsAtLeast: 3,
  stepRatio: 2,
} as const
const { smallCount, listWorthTests, stepMonths } = breakThresholds

/**
 * Months of one provider that look like a break in recording rather than a change in care.
 * @param months one row a month, in order; months may be missing: a change is only taken between
 *   neighbours, a step over the months that are there
 * @returns breaks in order of month
 */
export function breakFlags(months: readonly ProviderMonth[]): Break[] {
  return [
    ...unusualAdditions(months),
    ...impossibleAgeing(months),
    ...zeroBesideList(months),
    ...testsSteps(months),
  ].sort((a, b) => a.month.localeCompare(b.month) || a.rule.localeCompare(b.rule))
}

function consecutive(months: readonly ProviderMonth[]) {
  return months.flatMap((now, i) => {
    const before = months[i - 1]
    return before && nextMonth(before.month) === now.month ? [{ before, now }] : []
  })
}

function unusualAdditions(months: readonly ProviderMonth[]): Break[] {
  const additions = consecutive(months).map(({ before, now }) => ({
    month: now.month,
    change: now.waiting - before.waiting,
    tests: now.tests_waiting_list,
  }))
  const usual = median(additions, ({ change, tests }) => change + tests) ?? 0
  return additions.flatMap(({ month, change, tests }): Break[] => {
    const sum = change + tests
    const figures = `List change ${change} plus ${tests} waiting-list tests is ${sum}`
    if (sum < 0) return [{ month, rule: 'negative_additions', detail: `${figures}, below zero.` }]
    const unusual = usual >= smallCount && (sum < breakThresholds.unusualBelow * usual || sum > breakThresholds.unusualAbove * usual)
    return unusual
      ? [{ month, rule: 'unusual_additions', detail: `${figures}; this provider's median is ${usual}.` }]
      : []
  })
}

function impossibleAgeing(months: readonly ProviderMonth[]): Break[] {
  return consecutive(months).flatMap(({ before, now }): Break[] => {
    const source = couldReachSixWeeks(before.bands, daysInMonth(now.month) / 7)
    const excess = now.waiting_6_plus - source
    if (excess <= breakThresholds.ageingExcessPeople || excess <= breakThresholds.ageingExcessShare * source) return []
    const detail = `${now.waiting_6_plus} waiting 6+ weeks; at most ${Math.round(source)} on last month's list could have reached that.`
    return [{ month: now.month, rule: 'impossible_ageing', detail }]
  })
}

/**
 * People on a list who will have waited six weeks or more after so many further weeks, if nobody leaves;
 * waits are taken as spread evenly inside a band.
 */
export function couldReachSixWeeks(bands: readonly number[], weeksLater: number): number {
  const openBand = weekBands.length - 1
  return bands.reduce((sum, people, weeks) => {
    const share = weeks === openBand ? 1 : Math.min(1, Math.max(0, weeks + 1 + weeksLater - 6))
    return sum + people * share
  }, 0)
}

function zeroBesideList(months: readonly ProviderMonth[]): Break[] {
  return months.flatMap(({ month, waiting, tests_waiting_list: tests }): Break[] => {
    if (tests === 0 && waiting > listWorthTests) {
      return [{ month, rule: 'list_without_tests', detail: `${waiting} waiting, no waiting-list test done.` }]
    }
    if (waiting === 0 && tests > listWorthTests) {
      return [{ month, rule: 'tests_without_list', detail: `${tests} waiting-list tests done, nobody waiting.` }]
    }
    return []
  })
}

/**
 * A lasting step: the median of the months from here on is over twice, or under half, of that before.
 * Of neighbouring months that pass, the one with the largest jump from its own predecessor is the step.
 */
function testsSteps(months: readonly ProviderMonth[]): Break[] {
  const steps = months.map(({ month, tests_total }, i) => {
    const before = months.slice(Math.max(0, i - stepMonths), i)
    const after = months.slice(i, i + stepMonths)
    const from = median(before, (row) => row.tests_total) ?? 0
    const to = median(after, (row) => row.tests_total) ?? 0
    const known = Math.min(before.length, after.length) >= breakThresholds.stepMonthsAtLeast && from > 0 && to > 0
    const lasting = known && Math.max(from, to) >= smallCount && Math.max(to / from, from / to) > breakThresholds.stepRatio
    const jump = Math.abs(Math.log((tests_total + 1) / ((months[i - 1]?.tests_total ?? 0) + 1)))
    return { month, from, to, lasting, jump }
  })
  const runs = steps.reduce<(typeof steps)[]>((found, step, i) => {
    if (!step.lasting) return found
    const open = steps[i - 1]?.lasting ? found.at(-1) : undefined
    if (open) open.push(step)
    else found.push([step])
    return found
  }, [])
  return runs.flatMap((run): Break[] => {
    const step = greatest(run, (a, b) => a.jump - b.jump)
    if (!step) return []
    const detail = `Tests a month step from about ${step.from} to about ${step.to}.`
    return [{ month: step.month, rule: 'tests_step', detail }]
  })
}
