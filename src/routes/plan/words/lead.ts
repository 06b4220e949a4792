import type { Intervention } from '~/contracts/scenario'
import { formatMonth } from '~/format/month'
import { formatFixed } from '~/format/number'
import type { Range } from '~/model/need/range'
import type { NewDemandSeen } from '~/model/scenario/newDemand'
import type { PlanMeasure } from '~/model/scenario/results'
import { isServicesOnly } from '../picture/chartModel'
import { allEndsOf, endsOf, rangeText } from './ends'
import type { Told } from './headline'
import { newDemandWords } from './newDemandWords'
import { isOfNobody } from './nobody'

/** Whether the throughput chosen sets what it adds. */
const isByThroughput = (one: Intervention) => one.kind === 'scanner' && one.type === 'new' && one.scansPerYear === undefined && one.hours === undefined

/** What is and is not known of a scenario. @param seen how England's lists answered to more scans; null where that is not known */
export function planLead(told: Told, measure: PlanMeasure, scans: Range, seen: NewDemandSeen | null): string {
  const { plan, scenario } = told
  const { interventions } = scenario
  const untested = `From ${formatMonth(plan.months[11] ?? '')} on, nobody has tested such forecasts.`
  if (isOfNobody(plan)) return 'Its scans are not recorded as coming from a waiting list, or nobody is left on it at the end of the month. Choose another place to see what a scenario does.'
  if (interventions.length === 0) return `The last published figures, moved by England’s usual pattern of the year. Choose a scenario, or build your own. ${untested}`
  if (isServicesOnly(scenario)) return `A fracture service finds people who need a scan. How many is known only roughly, so the range runs from the least to the greatest need. Unless scans are added too, they wait: add scanners or hours to see what it takes. ${untested}`
  const figure = interventions.some(isByThroughput) ? `Each new scanner is taken to add ${formatFixed(scans[scenario.throughput], 0)} scans a year. ` : ''
  const past = seen ? `More scans and more referrals came together: ${newDemandWords(seen)}. ` : ''
  return `${figure}${throughputsWords(told, measure)}${past}How much of added scans new demand takes is not known, so three shares are shown. ${untested}`
}

/** What the throughputs that are not chosen give, where that is another range. */
function throughputsWords({ plan, scenario }: Told, measure: PlanMeasure): string {
  const [chosen, all] = [endsOf(plan, scenario, measure), allEndsOf(plan, measure)]
  return chosen.low === all.low && chosen.high === all.high ? '' : `From the least to the most scans a scanner, the range is ${rangeText(all.low, all.high)}. `
}
