import type { Scenario } from '~/contracts/scenario'
import type { Range } from '~/model/need/range'
import type { PreparedPlan } from '~/model/scenario/prepare'

/**
 * Scans a year that the fracture services of a scenario ask for at a place, once all are open: the need of the boards that
 * lie in both. Null where there are none, as at a provider, whose part of a board's need nobody knows.
 */
export function servicesNeed({ boards, england }: Pick<PreparedPlan, 'boards' | 'england'>, { interventions }: Scenario, place: string): Range | null {
  const isIn = ({ code, regionCode }: { code: string; regionCode: string | null }, area: string) => area === england.code || area === regionCode || area === code
  const parts = interventions.flatMap((change) => {
    if (change.kind !== 'fls') return []
    return boards.filter((board) => isIn(board, change.place) && isIn(board, place)).map(({ flsScans }) => ({ flsScans, reached: (change.reached ?? 100) / 100 }))
  })
  const sum = (end: keyof Range) => parts.reduce((total, { flsScans, reached }) => total + flsScans[end] * reached, 0)
  return parts.length === 0 ? null : { low: sum('low'), central: sum('central'), high: sum('high') }
}
