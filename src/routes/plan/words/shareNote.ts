import type { Throughput } from '~/contracts/scenario'
import type { PlacePlan } from '~/model/scenario/results'
import { chosenOutcomes } from '../picture/chartModel'
import { about } from './about'

/** Under this part of the list of doing nothing, what is left of a list says little. */
const littleLeft = 0.25

/**
 * Why a share waiting six weeks or more can rise though more is scanned, where it does in the last month; null elsewhere.
 * Fewer people wait long in every such case: the lists with few of them run out first.
 */
export function shareNote(plan: PlacePlan, throughput: Throughput): string | null {
  const last = plan.months.length - 1
  const at = ({ list, share }: { list: readonly number[]; share: readonly number[] }) => ({ list: list[last] ?? 0, share: share[last] ?? 0 })
  const usual = at(plan.doNothing)
  const odd = chosenOutcomes(plan, throughput).map(({ series }) => at(series)).find(({ list, share }) => list < usual.list && (share > usual.share + 0.0005 || list < littleLeft * usual.list))
  if (!odd) return null
  const late = (one: { list: number; share: number }) => about(one.list * one.share)
  const why = `about ${late(odd)} people would wait six weeks or more, against ${late(usual)} if the list goes on as it is; but lists where few wait long run out first, and those that are left weigh more.`
  return odd.share > usual.share ? `A share can rise while fewer people wait long. By the last month ${why}` : `Little is left of the list by the last month, so its share says little: ${why}`
}
