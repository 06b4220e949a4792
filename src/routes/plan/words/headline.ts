import type { Scenario } from '~/contracts/scenario'
import { formatMonth } from '~/format/month'
import { formatFixed, formatShare } from '~/format/number'
import type { PlacePlan, PlanMeasure } from '~/model/scenario/results'
import { chosenOutcomes } from '../picture/chartModel'
import { scenarioSubject } from './interventionWords'

/** To three figures at most, as a headline may say it. */
export const about = (value: number): string => formatFixed(value < 1000 ? Math.round(value) : Number(value.toPrecision(3)), 0)

const figureOf = (measure: PlanMeasure, value: number): string => (measure === 'share' ? formatShare(value) : about(value))

const tails: Record<PlanMeasure, string> = {
  list: 'people waiting',
  share: 'of those who wait at six weeks or more',
  tests: 'scans a month',
}

const placeWords = (plan: PlacePlan) => (plan.level === 'england' ? 'in England' : plan.level === 'provider' ? `at ${plan.name}` : `in ${plan.name}`)

/** What the scenario does at the end of five years, and what it depends on. */
export function planHeadline(plan: PlacePlan, scenario: Scenario, measure: PlanMeasure): { nation: string; area: string | null } {
  const month = formatMonth(plan.months.at(-1) ?? '')
  const nothing = plan.doNothing[measure].at(-1) ?? 0
  const ends = chosenOutcomes(plan, scenario.throughput).map(({ series }) => series[measure].at(-1) ?? 0)
  const texts = [Math.min(...ends), Math.max(...ends)].map((value) => figureOf(measure, value))
  const [low = '', high = ''] = texts
  const nothingText = figureOf(measure, nothing)
  const where = `${tails[measure]} ${placeWords(plan)}`
  if (scenario.interventions.length === 0 && scenario.growth === 0) return { nation: `If nothing changes: about ${nothingText} ${where} in ${month}.`, area: 'Nobody has tested a forecast that far ahead.' }
  if (low === high && high === nothingText) return { nation: `${scenarioSubject(scenario)} would change nothing that can be seen: about ${nothingText} ${where} in ${month}, as without.`, area: null }
  if (low === high) return { nation: `${scenarioSubject(scenario)} would mean about ${low} ${where} in ${month}, against ${nothingText} if nothing changes.`, area: null }
  return {
    nation: `${scenarioSubject(scenario)} would mean ${low} to ${high} ${where} in ${month}, against ${nothingText} if nothing changes.`,
    area: 'It turns on who uses the added scans.',
  }
}

/** What is and is not known of it; the figures on new demand are England's, two years to March 2026 (DM01). */
export function planLead(plan: PlacePlan): string {
  const last = plan.months[11] ?? ''
  return `More scans bring more referrals. In the two years to March 2026 England did 105,298 more scans from waiting lists than at the earlier pace, and the list fell by 869. So each scenario is shown for three shares of added scans met by new demand: none, half and nine in ten. No share is more likely than another. From ${formatMonth(last)} on, nobody has tested how far such forecasts go wrong.`
}
