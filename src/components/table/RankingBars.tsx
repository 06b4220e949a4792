import { memo } from 'react'
import { type PinnedSelection, placeState, type PlaceState } from '~/components/selection'
import styles from './RankingBars.module.css'

export interface RankedBar {
  code: string
  name: string
  /** "3", "=3". */
  rank: string
  value: number
  valueText: string
  low: number | null
  high: number | null
  intervalText: string
  comparison: 'above' | 'below' | 'alike' | 'unknown'
  estimated: boolean
  caution: string | null
  /** Value and name of the region it is in; null where the places are regions. */
  region: { name: string; value: number | null } | null
}

export interface BarScale {
  from: number
  to: number
  england: number | null
  englandText: string
}

interface RankingBarsProps {
  caption: string
  valueHeading: string
  rows: readonly RankedBar[]
  scale: BarScale
  selection: PinnedSelection
}

const comparisons = {
  above: { sign: '▲', words: 'above England' },
  below: { sign: '▼', words: 'below England' },
  alike: { sign: '≈', words: 'can’t be told apart from England' },
  unknown: { sign: '–', words: 'no interval, so not compared' },
}

/** Bars with intervals on one scale, highest first; hollow where England's value lies within the interval. */
export const RankingBars = memo(function RankingBars({ caption, valueHeading, rows, scale, selection }: RankingBarsProps) {
  const englandAt = scale.england === null ? null : placeOn(scale, scale.england)
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <colgroup>
        <col className={styles.rankColumn} />
        <col className={styles.nameColumn} />
        <col />
        <col className={styles.valueColumn} />
        <col className={styles.signColumn} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Rank</th>
          <th scope="col">Place</th>
          <td>
            {englandAt !== null && (
              <svg className={styles.mark} width="100%" height="18" aria-hidden="true">
                <text x={englandAt} y="13" textAnchor={Number.parseFloat(englandAt) < 30 ? 'start' : Number.parseFloat(englandAt) > 70 ? 'end' : 'middle'}>{scale.englandText}</text>
              </svg>
            )}
          </td>
          <th scope="col" className={styles.value}>{valueHeading}</th>
          <th scope="col"><span className="visually-hidden">Against England</span></th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <BarRow
            key={row.code}
            row={row}
            scale={scale}
            state={placeState(row.code, selection)}
            hover={selection.hover}
            select={selection.select}
          />
        ))}
      </tbody>
    </table>
  )
})

interface BarRowProps extends Pick<PinnedSelection, 'hover' | 'select'> {
  row: RankedBar
  scale: BarScale
  state: PlaceState
}

const placeOn = ({ from, to }: BarScale, value: number) => `${(100 * Math.min(1, Math.max(0, (value - from) / (to - from)))).toFixed(2)}%`

const BarRow = memo(function BarRow({ row, scale, state, hover, select }: BarRowProps) {
  const x = (value: number) => placeOn(scale, value)
  const englandAt = scale.england === null ? null : x(scale.england)
  const { code, name, rank, value, low, high, comparison, estimated, region } = row
  const isSelected = state === 'selected'
  const { sign, words } = comparisons[comparison]
  const choose = () => { select(isSelected ? null : code) }
  const zero = x(Math.max(0, scale.from))
  const [left, right] = value >= 0 ? [zero, x(value)] : [x(value), zero]
  return (
    <tr className={state ? styles[state] : undefined} onPointerEnter={() => { hover(code) }} onPointerLeave={() => { hover(null) }} onClick={choose}>
      <td className={styles.rank}>{rank}</td>
      <th scope="row">
        <button type="button" aria-pressed={isSelected} onClick={(event) => { event.stopPropagation(); choose() }}>{name}</button>
      </th>
      <td className={styles.plot}>
        <svg width="100%" height="100%" aria-hidden="true">
          <rect
            className={estimated ? styles.estimated : comparison === 'alike' ? styles.alike : styles.bar}
            x={left}
            width={`${(Number.parseFloat(right) - Number.parseFloat(left)).toFixed(2)}%`}
            y="24%"
            height="52%"
          />
          {region?.value !== null && region?.value !== undefined && <line className={styles.region} x1={x(region.value)} x2={x(region.value)} y1="8%" y2="92%" />}
          {englandAt !== null && <line className={styles.england} x1={englandAt} x2={englandAt} y1="0" y2="100%" />}
          {low !== null && high !== null && <line className={styles.interval} x1={x(low)} x2={x(high)} y1="50%" y2="50%" />}
        </svg>
      </td>
      <td className={styles.value} title={row.intervalText}>
        {row.valueText}
        {estimated && <abbr title="estimated"> e</abbr>}
        {row.caution && <abbr title={row.caution}> ?</abbr>}
        <span className="visually-hidden">, {row.intervalText}</span>
      </td>
      <td className={styles.sign}><span aria-hidden="true" title={words}>{sign}</span><span className="visually-hidden">{words}</span></td>
    </tr>
  )
})
