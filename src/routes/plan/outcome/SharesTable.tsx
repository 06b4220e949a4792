import { memo } from 'react'
import { formatMonth } from '~/format/month'
import type { Scenario } from '~/contracts/scenario'
import type { PlacePlan } from '~/model/scenario/results'
import { type ShareRow, shareRows, tableMonths } from './sharesTable'
import styles from './outcome.module.css'

/** The answer under each share of new demand, side by side: none of them is the usual one. */
export const SharesTable = memo(function SharesTable({ plan, scenario }: { plan: PlacePlan; scenario: Scenario }) {
  const months = tableMonths.map((after) => formatMonth(plan.months[after - 1] ?? ''))
  return (
    // A scrolling box is reached by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.scroll} role="group" aria-label={`${scenario.name}, ${plan.name}, by share of new demand`} tabIndex={0}>
      <table className={styles.shares}>
        <caption className="visually-hidden">{scenario.name}, {plan.name}: waiting lists under each share of added scans met by new demand</caption>
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
            <th scope="col">Added scans met by</th>
            {[...months, ...months].map((month, index) => <th key={`${month} ${index}`} scope="col">{month}</th>)}
          </tr>
        </thead>
        <tbody>
          {shareRows(plan, scenario).map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {row.list.map((text, index) => <td key={`list ${index}`}>{text}</td>)}
              {row.share.map((text, index) => <td key={`share ${index}`}>{text}</td>)}
              <td>{row.added}</td>
              <Mark mark={row.five} />
              <Mark mark={row.one} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
})

function Mark({ mark: { month, range } }: { mark: ShareRow['five'] }) {
  return <td className={styles.mark}>{month}{range && <small> {range}</small>}</td>
}
