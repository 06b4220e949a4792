import { memo } from 'react'
import { formatFixed } from '~/format/number'
import type { Gain } from '~/model/scenario/results'
import { aboutMore } from '../words/about'
import styles from './outcome.module.css'

interface GainsProps {
  /** At the end of the third year, for the least and the greatest share of new demand shown. */
  low: readonly Gain[]
  high: readonly Gain[]
}

const fifths: Record<string, string> = { 1: 'furthest short', 5: 'least short' }

/** Which regions, and which fifths of boards by need, get the added scans, and what their lists make of them. */
export const Gains = memo(function Gains({ low, high }: GainsProps) {
  return (
    <div className={styles.gains}>
      <GainTable caption="By region" heading="Region" group="region" low={low} high={high} />
      <GainTable caption="By scans short of need, allowing for age: boards in five groups" heading="Fifth" group="need fifth" low={low} high={high} />
    </div>
  )
})

interface GainTableProps extends GainsProps {
  caption: string
  heading: string
  group: Gain['group']
}

function GainTable({ caption, heading, group, low, high }: GainTableProps) {
  const found = low.filter((gain) => gain.group === group)
  // Services alone add people, and no scans.
  const hasScans = found.some(({ scansAdded }) => Math.abs(scansAdded) >= 0.5)
  const rows = group === 'region' ? found.toSorted((a, b) => (hasScans ? b.scansAddedPer1000 - a.scansAddedPer1000 : Math.abs(b.listChange) - Math.abs(a.listChange))) : found
  const top = Math.max(1, ...rows.map(({ scansAddedPer1000 }) => Math.abs(scansAddedPer1000)))
  const hasLess = rows.some(({ scansAddedPer1000 }) => scansAddedPer1000 < 0)
  const zero = hasLess ? 50 : 0
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          {hasScans && (
            <>
              <td className={styles.plot} />
              <th scope="col">More scans per 1,000 done</th>
              <th scope="col">More scans a year</th>
            </>
          )}
          <th scope="col">Waiting list</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((gain) => {
          const { key, name, scansAdded, scansAddedPer1000: rate, listChange } = gain
          const other = high.find((one) => one.group === group && one.key === key)?.listChange ?? listChange
          const width = ((100 - zero) * Math.abs(rate)) / top
          const lists = [listChange, other].sort((a, b) => a - b).map(aboutMore)
          return (
            <tr key={key}>
              <th scope="row">{group === 'region' ? name : `${key}${fifths[key] ? `, ${fifths[key]}` : ''}`}</th>
              {hasScans && (
                <>
                  <td className={styles.plot}>
                    <svg width="100%" height="14" aria-hidden="true">
                      <rect className={rate < 0 ? styles.less : undefined} x={`${rate < 0 ? zero - width : zero}%`} width={`${width}%`} y="1" height="12" />
                      <line x1={`${zero}%`} x2={`${zero}%`} y1="0" y2="14" />
                    </svg>
                  </td>
                  <td>{formatFixed(rate, 1)}</td>
                  <td>{aboutMore(scansAdded)}</td>
                </>
              )}
              <td>{lists[0] === lists[1] ? lists[0] : `${lists[0]} to ${lists[1]}`}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
