import type { Scenario } from '~/contracts/scenario'
import { formatMonth } from '~/format/month'
import { formatFixed } from '~/format/number'
import { shortProviderName } from '~/format/providerName'
import type { Range } from '~/model/need/range'
import type { NewDemandSeen } from '~/model/scenario/newDemand'
import type { PlacePlan, PlaceSeries, PlanMeasure } from '~/model/scenario/results'
import { chosenOutcomes } from '../picture/chartModel'
import { scenarioSubject } from './interventionWords'
import { newDemandWords } from './newDemandWords'

/** To three figures at most, as a headline may say it. */
const about = (value: number): string => formatFixed(value < 1000 ? Math.round(value) : Number(value.toPrecision(3)), 0)

const placeWords = (plan: PlacePlan) => (plan.level === 'england' ? 'in England' : plan.level === 'provider' ? `at ${shortProviderName(plan.name)}` : `in ${plan.name}`)

/** "18,000 to 56,200 people waiting in England", or the same of long waits or scans. */
function amount(measure: PlanMeasure, plan: PlacePlan, figures: string): string {
  switch (measure) {
    case 'list':
      return `${figures} people waiting ${placeWords(plan)}`
    case 'share':
      return `${figures} people waiting six weeks or more ${placeWords(plan)}`
    case 'tests':
      return `${figures} scans a month ${placeWords(plan)}`
    default:
      return measure satisfies never
  }
}

interface Ends {
  low: string
  high: string
  nothing: string
}

/** People for a share too: a share can rise while fewer wait long, where lists with few of them run out first. */
function lastOf(measure: PlanMeasure, { list, share, tests }: PlaceSeries): number {
  const [people, part, scans] = [list.at(-1) ?? 0, share.at(-1) ?? 0, tests.at(-1) ?? 0]
  return { list: people, share: people * part, tests: scans }[measure]
}

function endsOf(plan: PlacePlan, { throughput }: Scenario, measure: PlanMeasure): Ends {
  const ends = chosenOutcomes(plan, throughput).map(({ series }) => lastOf(measure, series))
  return { low: about(Math.min(...ends)), high: about(Math.max(...ends)), nothing: about(lastOf(measure, plan.doNothing)) }
}

const rangeText = ({ low, high }: Ends) => (low === high ? `about ${low}` : `${low} to ${high}`)

interface Told {
  plan: PlacePlan
  scenario: Scenario
}

/** What one scenario, or each of two, does by the end of five years, and what it depends on. */
export function planHeadline([first, second]: readonly [Told, ...Told[]], measure: PlanMeasure): { nation: string; area: string | null } {
  const { plan, scenario } = first
  const month = formatMonth(plan.months.at(-1) ?? '')
  const ends = endsOf(plan, scenario, measure)
  const turns = 'It turns on who uses the added scans.'
  if (second) {
    const others = endsOf(second.plan, second.scenario, measure)
    return {
      nation: `“${scenario.name}” would mean ${amount(measure, plan, rangeText(ends))} in ${month}; “${second.scenario.name}” ${rangeText(others)}; doing nothing ${ends.nothing}.`,
      area: ends.low === ends.high && others.low === others.high ? null : turns,
    }
  }
  if (scenario.interventions.length === 0 && scenario.growth === 0) return { nation: `If nothing changes: ${amount(measure, plan, `about ${ends.nothing}`)} in ${month}.`, area: 'Nobody has tested a forecast that far ahead.' }
  const subject = scenarioSubject(scenario)
  if (ends.low === ends.high && ends.high === ends.nothing) return { nation: `${subject} would change nothing that can be seen: ${amount(measure, plan, `about ${ends.nothing}`)} in ${month}, as without.`, area: null }
  return { nation: `${subject} would mean ${amount(measure, plan, rangeText(ends))} in ${month}, against ${ends.nothing} if nothing changes.`, area: ends.low === ends.high ? null : turns }
}

/** What is and is not known of it. @param seen how England's lists answered to more scans; null where that is not known */
export function planLead({ plan, scenario }: Told, scans: Range, seen: NewDemandSeen | null): string {
  const untested = `From ${formatMonth(plan.months[11] ?? '')} on, nobody has tested such forecasts.`
  const { interventions } = scenario
  if (interventions.length === 0) return `The last published figures, moved by England’s usual pattern of the year. Choose a scenario, or build your own. ${untested}`
  if (interventions.every(({ kind }) => kind === 'fls')) return `A fracture service finds people who need a scan. Unless scans are added too, they wait: add scanners or hours to see what it takes. ${untested}`
  const hasMachines = interventions.some((one) => one.kind === 'scanner' && one.type === 'new' && one.scansPerYear === undefined && one.hours === undefined)
  const figure = hasMachines ? `Each new scanner is taken to add ${formatFixed(scans[scenario.throughput], 0)} scans a year. ` : ''
  const past = seen ? `More scans and more referrals came together: ${newDemandWords(seen)}. ` : ''
  return `${figure}${past}How much of added scans new demand takes is not known, so three shares are shown. ${untested}`
}
