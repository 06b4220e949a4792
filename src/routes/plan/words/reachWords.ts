import { formatMonth } from '~/format/month'
import type { PlaceOutcome, PlacePlan } from '~/model/scenario/results'
import type { Throughput } from '~/contracts/scenario'

const never = 'not within five years'
/** After every month that is worked out. */
const late = '9999-12'

type Mark = keyof PlaceOutcome['reaches']

export const monthOrNever = (month: string | null): string => (month === null ? never : formatMonth(month))

/**
 * When a mark is reached under a share of new demand, with the range from the most to the fewest scans a scanner:
 * "March 2028 (June 2027 to not within five years)".
 */
export function reachWords(plan: PlacePlan, induced: number, throughput: Throughput, mark: Mark): { month: string; range: string | null } {
  const outcomes = plan.outcomes.filter(({ choices }) => choices.induced === induced)
  const chosen = outcomes.find(({ choices }) => choices.throughput === throughput)
  const all = outcomes.map(({ reaches }) => reaches[mark] ?? late).sort()
  const [first = late, last = late] = [all[0], all.at(-1)]
  const words = (month: string) => monthOrNever(month === late ? null : month)
  return { month: monthOrNever(chosen?.reaches[mark] ?? null), range: first === last ? null : `${words(first)} to ${words(last)}` }
}
