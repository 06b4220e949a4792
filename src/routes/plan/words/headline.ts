import type { Scenario } from '~/contracts/scenario'
import { formatMonth } from '~/format/month'
import { shortProviderName } from '~/format/providerName'
import type { Range } from '~/model/need/range'
import type { PlacePlan, PlanMeasure } from '~/model/scenario/results'
import { isServicesOnly } from '../picture/chartModel'
import { about } from './about'
import { endsOf, rangeText } from './ends'
import { scenarioSubject } from './interventionWords'
import { isOfNobody } from './nobody'
import { scansTaken } from './scansTaken'

const shortName = ({ level, name }: PlacePlan) => (level === 'provider' ? shortProviderName(name) : name)
const placeWords = (plan: PlacePlan) => `${plan.level === 'provider' ? 'at' : 'in'} ${shortName(plan)}`

/** "18,000 to 56,200 people waiting in England", or the same of long waits or scans. @param verb before what the people or scans do */
function amount(measure: PlanMeasure, plan: PlacePlan, figures: string, verb = ''): string {
  switch (measure) {
    case 'list':
      return `${figures} people ${verb && `${verb} be `}waiting ${placeWords(plan)}`
    case 'share':
      return `${figures} people ${verb && `${verb} be `}waiting six weeks or more ${placeWords(plan)}`
    case 'tests':
      return `${figures} scans a month ${verb && `${verb} be done `}${placeWords(plan)}`
    default:
      return measure satisfies never
  }
}

export interface Told {
  plan: PlacePlan
  scenario: Scenario
  /** Scans a year that its fracture services ask for at the place; null where there are none, or it is not known. */
  need: Range | null
}

interface Headline {
  nation: string
  area: string | null
}

const turns = 'It turns on who uses the added scans.'
const asItIs: Record<PlanMeasure, string> = { list: 'if the list goes on as it is', share: 'if the list goes on as it is', tests: 'if scanning goes on as it is' }

/** What one scenario, or each of two, could do by the end of five years, and what it depends on. */
export function planHeadline([first, second]: readonly [Told, ...Told[]], measure: PlanMeasure): Headline {
  const { plan, scenario } = first
  if (isOfNobody(plan) && (!second || isOfNobody(second.plan))) return { nation: `${shortName(plan)} records nobody waiting, so no list can be shortened there.`, area: null }
  if (second) return pairHeadline(first, second, measure)
  const month = formatMonth(plan.months.at(-1) ?? '')
  const { low, high, nothing } = endsOf(plan, scenario, measure)
  const unlike = `against ${nothing} ${asItIs[measure]}`
  if (scenario.interventions.length === 0 && scenario.growth === 0) {
    const opening = asItIs[measure]
    return { nation: `${opening.charAt(0).toUpperCase()}${opening.slice(1)}: ${amount(measure, plan, `about ${nothing}`)} in ${month}.`, area: 'Nobody has tested a forecast that far ahead.' }
  }
  const subject = scenarioSubject(scenario)
  if (isServicesOnly(scenario) && first.need) {
    const asked = rangeText(about(first.need.low, 2), about(first.need.high, 2))
    return { nation: `${subject} would ask for ${asked} more scans a year. Without more scanners, ${amount(measure, plan, rangeText(low, high), 'could')} in ${month}, ${unlike}.`, area: null }
  }
  const taken = scansTaken(plan, scenario)
  if (taken !== null) return { nation: `${subject} would take ${taken}. Then ${amount(measure, plan, rangeText(low, high), 'could')} in ${month}, ${unlike}.`, area: low === high ? null : turns }
  if (low === high && high === nothing) return { nation: `${subject} would change nothing that can be seen: ${amount(measure, plan, `about ${nothing}`)} in ${month}, as without.`, area: null }
  return { nation: `${subject} could mean ${amount(measure, plan, rangeText(low, high))} in ${month}, ${unlike}.`, area: low === high || isServicesOnly(scenario) ? null : turns }
}

function pairHeadline({ plan, scenario }: Told, second: Told, measure: PlanMeasure): Headline {
  const ends = endsOf(plan, scenario, measure)
  const others = endsOf(second.plan, second.scenario, measure)
  const isKnown = [{ ends, scenario }, { ends: others, scenario: second.scenario }].every((one) => one.ends.low === one.ends.high || isServicesOnly(one.scenario))
  return {
    nation: `“${scenario.name}” could mean ${amount(measure, plan, rangeText(ends.low, ends.high))} in ${formatMonth(plan.months.at(-1) ?? '')}; “${second.scenario.name}” ${rangeText(others.low, others.high)}; doing nothing ${ends.nothing}.`,
    area: isKnown ? null : turns,
  }
}
