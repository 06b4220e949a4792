import { memo, type ReactNode } from 'react'
import { pickKeys } from '~/components/pickKeys'
import { type PinnedSelection, placeState } from '~/components/selection'
import mapStyles from './AreaMap.module.css'
import type { ClassScale } from './classScale'
import { type Box, type MapGeometry, mapSize, viewBoxOf } from './mapFrame'
import { fillOf, MapPatterns } from './MapPatterns'
import { MapTip } from './MapTip'
import styles from './PointMap.module.css'

export interface MappedPoint {
  code: string
  name: string
  value: string
  context: string
  estimated: boolean
  classIndex: number | null
  /** Map units. */
  centre: readonly [number, number]
  /** Where London is enlarged, for those in it. */
  insetCentre: readonly [number, number] | null
  /** Map units. */
  radius: number
}

interface PointMapProps {
  title: string
  geometry: MapGeometry
  scale: ClassScale
  /** Largest first, so that small ones are drawn over them. */
  points: readonly MappedPoint[]
  selection: PinnedSelection
  closeUp: Box | null
  overlay?: ReactNode
}

/** Providers as circles over the outlines of areas; one tab stop, arrow keys move between circles, Enter selects. */
export const PointMap = memo(function PointMap({ title, geometry, scale, points, selection, closeUp, overlay }: PointMapProps) {
  const active = selection.hovered ?? selection.selected
  const shrink = closeUp ? closeUp.width / mapSize.width : 1
  const pointed = points.find(({ code }) => code === selection.hovered)
  return (
    <div className={mapStyles.frame}>
      <svg className={mapStyles.map} role="group" aria-label={title}>
        <MapPatterns scale={scale} />
        <svg viewBox={viewBoxOf(closeUp)} width="100%" height="100%">
          {[...geometry.areas, ...(closeUp ? [] : geometry.inset)].map(({ code, path }, index) => <path key={`${code} ${index}`} className={styles.land} d={path} />)}
          <path className={mapStyles.coast} d={geometry.coast} />
          <path className={styles.borders} d={geometry.borders} />
          {overlay}
          <g
            className={mapStyles.areas}
            role="listbox"
            tabIndex={0}
            aria-label={`${title}. Arrow keys move between providers, Enter selects.`}
            aria-activedescendant={active ? `point-${active}` : undefined}
            onKeyDown={pickKeys(points, selection)}
            onBlur={() => { selection.hover(null) }}
          >
            {points.map((point) => <Point key={point.code} point={point} centre={point.centre} shrink={shrink} scale={scale} selection={selection} />)}
          </g>
          {closeUp === null && (
            <g aria-hidden="true">
              {points.map((point) => point.insetCentre && <Point key={point.code} point={point} centre={point.insetCentre} shrink={1} scale={scale} selection={selection} isCopy />)}
            </g>
          )}
        </svg>
        {closeUp === null && geometry.inset.length > 0 && (
          <text className={mapStyles.insetTitle} x="100%" y="82%" textAnchor="end">London, enlarged</text>
        )}
      </svg>
      <MapTip area={pointed} centre={pointed?.centre} closeUp={closeUp} />
    </div>
  )
})

interface PointProps {
  point: MappedPoint
  centre: readonly [number, number]
  shrink: number
  scale: ClassScale
  selection: PinnedSelection
  isCopy?: boolean
}

function Point({ point, centre, shrink, scale, selection, isCopy = false }: PointProps) {
  const { code, name, value, classIndex, radius } = point
  const { selected, hover, select } = selection
  const isSelected = code === selected
  const state = styles[placeState(code, selection) ?? 'point']
  const named = isCopy ? {} : { id: `point-${code}`, role: 'option', 'aria-selected': isSelected, 'aria-label': `${name}: ${value}` }
  return (
    <circle
      {...named}
      className={state}
      cx={centre[0]}
      cy={centre[1]}
      r={radius * shrink}
      fill={fillOf(scale, classIndex)}
      onPointerEnter={() => { hover(code) }}
      onPointerLeave={() => { hover(null) }}
      onClick={() => { select(isSelected ? null : code) }}
    />
  )
}
