import { memo } from 'react'
import { formatMonth } from '~/format/month'
import type { Scenario } from '~/contracts/scenario'
import type { PlacePlan } from '~/model/scenario/results'
import { isServicesOnly } from '../picture/chartModel'
import { type ShareRow, shareRows, standIdle, tableMonths } from './sharesTable'
import styles from './outcome.module.css'

/** The answer under each share of new demand, side by side: none of them is the usual one. */
export const SharesTable = memo(function SharesTable({ plan, scenario }: { plan: PlacePlan; scenario: Scenario }) {
  const months = tableMonths.map((after) => formatMonth(plan.months[after - 1] ?? ''))
  const rows = shareRows(plan, scenario)
  const hasRange = rows.some(({ five, one }) => five.range !== null || one.range !== null)
  return (
    <>
      {/* A scrolling box is reached by keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} role="group" aria-label={`${scenario.name}, ${plan.name}, ${isServicesOnly(scenario) ? 'by need' : 'by share of new demand'}`} tabIndex={0}>
        <table className={styles.shares}>
          <caption className="visually-hidden">{scenario.name}, {plan.name}: waiting lists under {isServicesOnly(scenario) ? 'each need' : 'each share of added scans met by new demand'}</caption>
          <thead>
            <tr>
              <td />
              <th scope="colgroup" colSpan={3}>People waiting</th>
              <th scope="colgroup" colSpan={3}>Of these, six weeks or more</th>
              <th scope="col" rowSpan={2}>More scans in the fifth year</th>
              <th scope="col" rowSpan={2}>At most 5% wait six weeks</th>
              <th scope="col" rowSpan={2}>At most 1%, the standard</th>
            </tr>
            <tr>
              <th scope="col">{isServicesOnly(scenario) ? 'Scans that services ask for' : 'Added scans met by'}</th>
              {[...months, ...months].map((month, index) => <th key={`${month} ${index}`} scope="col">{month}</th>)}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">{row.name}</th>
                {row.list.map((text, index) => <td key={`list ${index}`}>{text}</td>)}
                {row.share.map((text, index) => <td key={`share ${index}`}>{text}</td>)}
                <td className={styles.added}>{row.added.scans}{row.added.room && <small> {row.added.room}</small>}</td>
                <Mark mark={row.five} />
                <Mark mark={row.one} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hasRange && <p className={styles.note}>Ranges in small print run from the most to the fewest scans a scanner.</p>}
      {standIdle(plan, scenario) && <p className={styles.note}>Where a list runs out, scanners stand idle in the model. A real list keeps those who are booked.</p>}
    </>
  )
})

function Mark({ mark: { month, range } }: { mark: ShareRow['five'] }) {
  return <td className={styles.mark}>{month}{range && <small> {range}</small>}</td>
}
