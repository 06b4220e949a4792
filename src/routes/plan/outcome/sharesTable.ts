import type { Scenario } from '~/contracts/scenario'
import { formatCount, formatShare, formatSignedCount } from '~/format/number'
import type { PlaceOutcome, PlacePlan, PlaceSeries } from '~/model/scenario/results'
import { chosenOutcomes, isSame } from '../picture/chartModel'
import { monthOrNever, reachWords } from '../words/reachWords'

export interface ShareRow {
  key: string
  name: string
  /** People waiting, share at six weeks or more; at 12, 36 and 60 months. */
  list: readonly string[]
  share: readonly string[]
  added: string
  five: { month: string; range: string | null }
  one: { month: string; range: string | null }
}

/** Months after the last figures that the table shows: a year, three and five. */
export const tableMonths = [12, 36, 60] as const

const at = (values: readonly number[], format: (value: number) => string) => tableMonths.map((month) => format(values[month - 1] ?? 0))

const figures = ({ list, share }: PlaceSeries) => ({ list: at(list, formatCount), share: at(share, formatShare) })

/** Do nothing, then the scenario under each share of new demand. */
export function shareRows(plan: PlacePlan, scenario: Scenario): ShareRow[] {
  const { five, one } = plan.doNothingReaches
  return [
    { key: 'nothing', name: 'Do nothing', ...figures(plan.doNothing), added: '–', five: { month: monthOrNever(five), range: null }, one: { month: monthOrNever(one), range: null } },
    ...told(plan, scenario).map(({ choices, series, added }, _, all) => ({
      key: String(choices.induced),
      name: all.length === 1 ? 'With the scenario' : `${Math.round(choices.induced * 1000) / 10}% new demand`,
      ...figures(series),
      added: formatSignedCount(Math.round(added.slice(-12).reduce((sum, value) => sum + value, 0))),
      five: reachWords(plan, choices.induced, scenario.throughput, 'five'),
      one: reachWords(plan, choices.induced, scenario.throughput, 'one'),
    })),
  ]
}

/** One outcome where the share of new demand makes no difference, none where nothing is changed. */
function told(plan: PlacePlan, scenario: Scenario): PlaceOutcome[] {
  const outcomes = chosenOutcomes(plan, scenario.throughput)
  const [first] = outcomes
  if (!first || (scenario.interventions.length === 0 && scenario.growth === 0)) return []
  const isAlike = outcomes.every(({ series }) => isSame(series.list, first.series.list) && isSame(series.tests, first.series.tests))
  return isAlike ? [first] : outcomes
}
