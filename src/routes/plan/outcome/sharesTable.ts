import type { Scenario } from '~/contracts/scenario'
import { formatShare } from '~/format/number'
import type { PlaceOutcome, PlacePlan, PlaceSeries } from '~/model/scenario/results'
import { assumedWords, isSame, isServicesOnly, toldOutcomes } from '../picture/chartModel'
import { about, aboutMore } from '../words/about'
import { isNobody } from '../words/nobody'
import { monthOrNever, reachWords } from '../words/reachWords'

export interface ShareRow {
  key: string
  name: string
  /** People waiting, share at six weeks or more; at 12, 36 and 60 months. */
  list: readonly string[]
  share: readonly string[]
  added: { scans: string; room: string | null }
  five: { month: string; range: string | null }
  one: { month: string; range: string | null }
}

/** Months after the last figures that the table shows: a year, three and five. */
export const tableMonths = [12, 36, 60] as const

const inMonths = (text: (at: number) => string) => tableMonths.map((month) => text(month - 1))

/** Of a list of nobody there is no share. */
const figures = ({ list, share }: PlaceSeries) => ({
  list: inMonths((at) => about(list[at] ?? 0)),
  share: inMonths((at) => (isNobody(list[at] ?? 0) ? '–' : formatShare(share[at] ?? 0))),
})

/** Do nothing, then the scenario under each share of new demand, or of fracture services alone under each need. */
export function shareRows(plan: PlacePlan, scenario: Scenario): ShareRow[] {
  const { five, one } = plan.doNothingReaches
  const isEmpty = plan.doNothing.list.every(isNobody)
  const mark = (month: string | null) => ({ month: isEmpty ? '–' : monthOrNever(month), range: null })
  const isNeed = isServicesOnly(scenario)
  return [
    { key: 'nothing', name: 'Do nothing', ...figures(plan.doNothing), added: { scans: '–', room: null }, five: mark(five), one: mark(one) },
    ...toldRows(plan, scenario).map(({ choices, series, added, room, reaches }, _, all): ShareRow => {
      const reach = (which: 'five' | 'one') => {
        if (series.list.every(isNobody)) return { month: '–', range: null }
        return isNeed ? { month: monthOrNever(reaches[which]), range: null } : reachWords(plan, choices.induced, scenario.throughput, which)
      }
      return {
        key: `${choices.throughput} ${choices.induced}`,
        name: all.length === 1 ? 'With the scenario' : capital(assumedWords(choices, scenario)),
        ...figures(series),
        added: addedWords(inFifthYear(added), inFifthYear(room)),
        five: reach('five'),
        one: reach('one'),
      }
    }),
  ]
}

const inFifthYear = (monthly: readonly number[]) => Math.round(monthly.slice(-12).reduce((sum, value) => sum + value, 0))
const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** "+9,090", "of 13,400 there is room for" where that is more but for rounding. */
const addedWords = (added: number, room: number) => ({ scans: aboutMore(added), room: room - added > Math.max(1, room / 200) ? `of ${about(room)} there is room for` : null })

/** Part of the room that goes unused in the fifth year, beyond which it is explained. */
const usedUsually = 0.9

/** Whether scanners stand idle in the fifth year because lists have run out. */
export const standIdle = (plan: PlacePlan, scenario: Scenario): boolean =>
  toldRows(plan, scenario).some(({ added, room }) => inFifthYear(room) > 0 && inFifthYear(added) < usedUsually * inFifthYear(room))

/** One outcome where the share of new demand makes no difference, none where nothing is changed. */
export function toldRows(plan: PlacePlan, scenario: Scenario): PlaceOutcome[] {
  const outcomes = toldOutcomes(plan, scenario)
  const [first] = outcomes
  if (!first || (scenario.interventions.length === 0 && scenario.growth === 0)) return []
  const isAlike = outcomes.every(({ series }) => isSame(series.list, first.series.list) && isSame(series.tests, first.series.tests))
  return isAlike ? [first] : outcomes
}
