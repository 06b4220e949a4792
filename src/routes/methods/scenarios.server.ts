import type { Database } from '~/engine/Database'
import { formatMonth } from '~/format/month'
import { formatCount, formatShare, formatValue } from '~/format/number'
import { allocationErrors, meanAllocationError } from '~/model/scenario/allocation'
import { newDemandSeen } from '~/model/scenario/newDemand'
import { planCaseOf } from '~/model/scenario/planCaseOf'
import { askPlan } from '~/queries/plan/askPlan'

/** How well scans of providers, shared out over boards, agree with those published for boards. */
export async function loadScenarios(database: Database) {
  const { origin, providers, areas, england } = planCaseOf(await askPlan(database))
  const errors = allocationErrors(providers, areas.filter(({ level }) => level === 'icb'))
  const off = ({ published, allocated }: (typeof errors)[number]) => allocated / published - 1
  return {
    month: formatMonth(origin),
    newDemand: newDemandSeen(england),
    error: formatShare(meanAllocationError(errors)),
    boards: errors.length,
    near: errors.filter((error) => Math.abs(off(error)) < 0.1).length,
    rows: [...errors].sort((a, b) => Math.abs(off(b)) - Math.abs(off(a))).map((error) => ({
      key: error.code,
      cells: [error.name, formatCount(error.published), formatCount(error.allocated), formatValue('change', off(error))],
    })),
  }
}
export type ScenariosViewModel = Awaited<ReturnType<typeof loadScenarios>>
