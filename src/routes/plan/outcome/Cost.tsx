import { formatFixed } from '~/format/number'
import type { Worked } from '../work/workOut'
import styles from './outcome.module.css'

const pounds = (value: number): string => (value >= 1e6 ? `£${formatFixed(value / 1e6, value >= 1e7 ? 0 : 1)} million` : `£${formatFixed(Math.round(value / 1000) * 1000, 0)}`)

/** What the machines cost to buy, where that is sourced; staff, running and rooms are not. */
export function Cost({ cost }: { cost: Worked['cost'] }) {
  if (!cost) return <p className={styles.note}>No scanners are bought in this scenario, and open sources give no price for hours, staff or services: no cost is shown.</p>
  return (
    <p className={styles.note}>
      <strong>{cost.machines} {cost.machines === 1 ? 'scanner' : 'scanners'}: {pounds(cost.low)} to {pounds(cost.high)} to buy.</strong> From prices that single hospitals reported: about £80,000 for a machine alone (Kendal, about 2019) to over £240,000 with building work (Newark, 2025). Staff, upkeep and training come on top, and no open source prices them.
    </p>
  )
}
