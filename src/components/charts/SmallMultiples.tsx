import { memo } from 'react'
import { type PinnedSelection, placeState } from '~/components/selection'
import styles from './SmallMultiples.module.css'
import { linePath, type TrendScale } from './trendScale'

export interface SmallMultiple {
  code: string
  name: string
  /** One a month, null where missing. */
  values: readonly (number | null)[]
  valueText: string
  estimated: boolean
}

interface SmallMultiplesProps {
  label: string
  places: readonly SmallMultiple[]
  england: readonly (number | null)[]
  scale: TrendScale
  /** Index of the month that the page shows. */
  current: number
  selection: PinnedSelection
}

/** A small line chart for each place, all on one scale, England's line behind each. */
export const SmallMultiples = memo(function SmallMultiples({ label, places, england, scale, current, selection }: SmallMultiplesProps) {
  const behind = linePath(england, scale)
  const months = england.length
  const at = (1000 * current) / Math.max(1, months - 1)
  return (
    <ul className={styles.grid} aria-label={label}>
      {places.map(({ code, name, values, valueText, estimated }) => {
        const { selected, hover, select } = selection
        const isSelected = code === selected
        const state = placeState(code, selection)
        return (
          <li key={code}>
            <button
              type="button"
              className={state ? styles[state] : undefined}
              aria-pressed={isSelected}
              onPointerEnter={() => { hover(code) }}
              onPointerLeave={() => { hover(null) }}
              onClick={() => { select(isSelected ? null : code) }}
            >
              <span className={styles.name}>{name}</span>
              <svg viewBox="0 0 1000 200" preserveAspectRatio="none" aria-hidden="true">
                <path className={styles.floor} d="M0 200H1000" />
                <path className={styles.cursor} d={`M${at} 0V200`} />
                <path className={styles.england} d={behind} />
                <Line values={values} scale={scale} />
              </svg>
              <span className={styles.value}>{valueText}{estimated && valueText !== 'not known' ? ' e' : ''}</span>
            </button>
          </li>
        )
      })}
    </ul>
  )
})

const Line = memo(function Line({ values, scale }: { values: readonly (number | null)[]; scale: TrendScale }) {
  return <path className={styles.line} d={linePath(values, scale)} />
})
