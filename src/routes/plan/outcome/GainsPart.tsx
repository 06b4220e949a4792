import type { Scenario } from '~/contracts/scenario'
import { formatMonth } from '~/format/month'
import { isServicesOnly } from '../picture/chartModel'
import type { Worked } from '../work/workOut'
import { Gains } from './Gains'
import styles from './outcome.module.css'

/** Whether a scenario changes anything, so that somebody gains or loses. */
export const hasGains = ({ interventions, growth }: Scenario): boolean => interventions.length > 0 || growth !== 0

/** Whether every machine and hour is spread over England, so that only the spreading tells regions apart. */
function isSpread({ interventions }: Scenario, england: string): boolean {
  const sited = interventions.filter(({ kind }) => kind === 'scanner' || kind === 'hours')
  return sited.length > 0 && sited.every(({ place }) => place === england)
}

const needs = { low: 'least', central: 'middle', high: 'greatest' } as const

/** Who gains by a scenario, with what the figures are and are not. */
export function GainsPart({ worked: { gains, scenario, plan }, england }: { worked: Worked; england: string }) {
  if (!gains || !hasGains(scenario)) return <p className={styles.note}>Nothing is changed, so nobody gains.</p>
  const isAlike = gains.low.every(({ listChange }, at) => Math.round(listChange) === Math.round(gains.high[at]?.listChange ?? listChange))
  const month = formatMonth(plan.months[35] ?? '')
  const scans = gains.low.some(({ scansAdded }) => Math.abs(scansAdded) >= 0.5) ? `Scans are those of the year to ${month}${isAlike ? '' : ' at 0% new demand'}; waiting` : 'Waiting'
  return (
    <>
      {isSpread(scenario, england) && <p className={styles.note}>No site is named in this scenario: its scans are spread over England by the scans done now. Regions and boards differ below only because of that.</p>}
      <Gains low={gains.low} high={gains.high} />
      <p className={styles.note}>
        All England, whatever place is shown above. {scans} lists, the change against do nothing at the end of {month}{isAlike ? '' : ', from 0% to 90% new demand'}{isServicesOnly(scenario) ? `, with the ${needs[scenario.throughput]} need` : ''}.
      </p>
    </>
  )
}
