import type { Scenario } from '~/contracts/scenario'
import type { Range } from '~/model/need/range'
import type { PreparedPlan } from '~/model/scenario/prepare'
import { boardsIn } from '~/model/scenario/reach'

/**
 * Scans a year that the fracture services of a scenario ask for at a place, once all are open: the need of the boards that
 * lie in both. Null where there are none, as at a provider, whose part of a board's need nobody knows.
 */
export function servicesNeed(plan: Pick<PreparedPlan, 'boards' | 'england'>, { interventions }: Scenario, place: string): Range | null {
  const here = new Set(boardsIn(plan, place))
  const parts = interventions.flatMap((change) => {
    if (change.kind !== 'fls') return []
    return boardsIn(plan, change.place).filter((board) => here.has(board)).map(({ flsScans }) => ({ flsScans, reached: (change.reached ?? 100) / 100 }))
  })
  const sum = (end: keyof Range) => parts.reduce((total, { flsScans, reached }) => total + flsScans[end] * reached, 0)
  return parts.length === 0 ? null : { low: sum('low'), central: sum('central'), high: sum('high') }
}
