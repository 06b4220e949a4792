import { memo } from 'react'
import styles from './MapLegend.module.css'
import type { ClassScale } from './classScale'
import { fillOf, MapPatterns, patternIds, signColour } from './MapPatterns'

interface MapLegendProps {
  title: string
  scale: ClassScale
  /** Where England stands, in classes from the left (see legendPlace). */
  england: { place: number; text: string } | null
  hasEstimates: boolean
  hasGaps: boolean
  /** What a place without a class is. */
  gapWords?: string
}

const step = 46

/** What the colours and patterns of the map stand for. */
export const MapLegend = memo(function MapLegend({ title, scale, england, hasEstimates, hasGaps, gapWords = 'not known' }: MapLegendProps) {
  const width = scale.colours.length * step
  return (
    <div className={styles.legend}>
      <p className={styles.title}>{title}</p>
      <svg width={width} height="48" className={styles.scale} role="img" aria-label={`Classes: ${describe(scale)}. ${england?.text ?? ''}`}>
        <MapPatterns scale={scale} />
        {scale.colours.map((colour, index) => (
          <rect key={colour} x={index * step + 0.5} y="0.5" width={step - 2} height="11" fill={fillOf(scale, index)} stroke={signColour} strokeWidth="0.8" />
        ))}
        {scale.labels.map((label, index) => (
          <text key={label} x={(index + 1) * step - 0.5} y="26" textAnchor="middle">{label}</text>
        ))}
        {england && (
          <g className={styles.england}>
            <path d={`M${(england.place * step).toFixed(1)} -2V15`} />
            <text x={Math.min(Math.max(england.place * step, 42), width - 42).toFixed(1)} y="43" textAnchor="middle">{england.text}</text>
          </g>
        )}
      </svg>
      {(hasEstimates || hasGaps) && (
        <ul className={styles.signs}>
          {hasEstimates && (
            <li>
              <svg width="18" height="12" aria-hidden="true"><rect width="18" height="12" fill="#77a1ce" /><rect width="18" height="12" fill={`url(#${patternIds.estimatedDark})`} /></svg>
              estimated
            </li>
          )}
          {hasGaps && (
            <li>
              <svg width="18" height="12" aria-hidden="true"><rect width="18" height="12" fill={`url(#${patternIds.noData})`} /></svg>
              {gapWords}
            </li>
          )}
        </ul>
      )}
    </div>
  )
})

function describe({ labels }: ClassScale): string {
  return [`under ${labels[0]}`, ...labels.slice(1).map((label, i) => `${labels[i]} to under ${label}`), `${labels.at(-1)} and over`].join(', ')
}
