import { memo, type ReactNode } from 'react'
import { pickKeys } from '~/components/pickKeys'
import type { Selection } from '~/components/selection'
import styles from './AreaMap.module.css'
import type { MapScale } from './categoryScale'
import type { LabelPlace } from './labelPlaces'
import { type Box, insetBox, type MapArea, type MapGeometry, mapSize, percent, viewBoxOf } from './mapFrame'
import { fillOf, hatchOf, MapPatterns } from './MapPatterns'
import { MapTip } from './MapTip'

export interface MappedArea {
  code: string
  name: string
  /** Value with its unit, or words for missing. */
  value: string
  /** Small print after the value: "of 1,883 waiting". */
  context: string
  /** Shorter, for beside the coast; may be empty. */
  labelContext: string
  /** Class or kind of the scale, null for no data. */
  classIndex: number | null
  estimated: boolean
}

export interface AreaMapProps {
  /** Names the map for those who do not see it. */
  title: string
  geometry: MapGeometry
  scale: MapScale
  areas: readonly MappedArea[]
  /** Areas to name, most important first: beside the coast, or, if among the highest, numbered where the map is too small for text. */
  named: readonly { code: string; isHighest: boolean }[]
  labels: readonly LabelPlace[]
  selection: Selection
  /** Part of the drawing to show close up, in map units; the whole where absent. */
  closeUp?: Box | null
  /** Drawn over the areas, in map units. */
  overlay?: ReactNode
}

/** Areas in their class colours; one tab stop, arrow keys move between areas, Enter selects. */
export const AreaMap = memo(function AreaMap({ title, geometry, scale, areas, named, labels, selection, closeUp = null, overlay }: AreaMapProps) {
  const byCode = new Map(areas.map((area) => [area.code, area]))
  const { hovered, selected } = selection
  const marks = marksOf(named, byCode, geometry.areas)
  return (
    <div className={styles.frame}>
      <svg className={styles.map} role="group" aria-label={title} data-close={closeUp !== null || undefined}>
        <MapPatterns scale={scale} />
        <svg viewBox={viewBoxOf(closeUp)} width="100%" height="100%">
          <Areas title={title} drawn={geometry.areas} byCode={byCode} scale={scale} selection={selection} />
          <path className={styles.coast} d={geometry.coast} />
          <path className={styles.borders} d={geometry.borders} />
          {closeUp === null && <Inset drawn={geometry.inset} byCode={byCode} scale={scale} selection={selection} />}
          <Outline drawn={geometry} code={hovered} kind="hovered" />
          <Outline drawn={geometry} code={selected} kind="selected" />
          {overlay}
          {closeUp === null && labels.map(({ code, from, to }) => (
            <g key={code} className={styles.leader}>
              <path d={`M${from.join()}L${to.join()}`} />
              <circle cx={from[0]} cy={from[1]} r="2.5" />
            </g>
          ))}
          {marks.map(({ code, at, number }) => (
            <g key={code} className={styles.mark}>
              <circle cx={at[0]} cy={at[1]} r="21" />
              <text x={at[0]} y={at[1]} dy="0.36em" textAnchor="middle">{number}</text>
            </g>
          ))}
        </svg>
        {closeUp === null && labels.map((place) => (
          <Label key={place.code} place={place} area={byCode.get(place.code)} />
        ))}
        {closeUp === null && geometry.inset.length > 0 && (
          <text className={styles.insetTitle} x="100%" y={percent(insetBox.y - 4, mapSize.height)} textAnchor="end">
            London, enlarged
          </text>
        )}
      </svg>
      <ol className={styles.key}>
        {marks.map(({ code, area }) => (
          <li key={code}><strong>{area.name}</strong> {area.value}{area.estimated ? ', est.' : ''}</li>
        ))}
      </ol>
      <MapTip area={byCode.get(hovered ?? '')} centre={geometry.areas.find(({ code }) => code === hovered)?.centre} closeUp={closeUp} />
    </div>
  )
})

function marksOf(named: AreaMapProps['named'], byCode: Map<string, MappedArea>, drawn: readonly MapArea[]) {
  return named.filter(({ isHighest }) => isHighest).flatMap(({ code }, index) => {
    const area = byCode.get(code)
    const at = drawn.find((one) => one.code === code)?.centre
    return area && at ? [{ code, area, at, number: index + 1 }] : []
  })
}

interface AreasProps {
  drawn: readonly MapArea[]
  byCode: Map<string, MappedArea>
  scale: MapScale
  selection: Selection
}

function Areas({ title, drawn, byCode, scale, selection }: AreasProps & { title: string }) {
  const { hovered, selected, hover, select } = selection
  const active = hovered ?? selected
  return (
    <g
      className={styles.areas}
      role="listbox"
      tabIndex={0}
      aria-label={`${title}. Arrow keys move between areas, Enter selects.`}
      aria-activedescendant={active ? `map-${active}` : undefined}
      onKeyDown={pickKeys(drawn, selection)}
      onBlur={() => { hover(null) }}
    >
      {drawn.map(({ code, path }) => {
        const area = byCode.get(code)
        return (
          <g
            key={code}
            id={`map-${code}`}
            role="option"
            aria-selected={code === selected}
            aria-label={area ? `${area.name}: ${area.value}${area.estimated ? ', estimated' : ''}` : code}
            onPointerEnter={() => { hover(code) }}
            onPointerLeave={() => { hover(null) }}
            onClick={() => { select(code === selected ? null : code) }}
          >
            <path className={styles.area} d={path} fill={fillOf(scale, area?.classIndex ?? null)} />
            {area?.estimated && <path d={path} fill={`url(#${hatchOf(scale, area.classIndex)})`} />}
          </g>
        )
      })}
    </g>
  )
}

/** London again; the main map holds the same areas for keyboard and screen reader. */
function Inset({ drawn, byCode, scale, selection }: AreasProps) {
  if (drawn.length === 0) return null
  const { selected, hover, select } = selection
  return (
    <g aria-hidden="true">
      {drawn.map(({ code, path }) => (
        <path
          key={code}
          className={styles.area}
          d={path}
          fill={fillOf(scale, byCode.get(code)?.classIndex ?? null)}
          onPointerEnter={() => { hover(code) }}
          onPointerLeave={() => { hover(null) }}
          onClick={() => { select(code === selected ? null : code) }}
        />
      ))}
    </g>
  )
}

function Outline({ drawn, code, kind }: { drawn: MapGeometry; code: string | null; kind: 'hovered' | 'selected' }) {
  const shapes = [...drawn.areas, ...drawn.inset].filter((area) => area.code === code)
  return shapes.map(({ path }) => (
    <g key={path.slice(0, 24)}>
      <path className={styles.casing} d={path} />
      <path className={styles[kind]} d={path} />
    </g>
  ))
}

function Label({ place, area }: { place: LabelPlace; area: MappedArea | undefined }) {
  if (!area) return null
  const x = percent(place.to[0] + (place.side === 'left' ? -4 : 4), mapSize.width)
  const y = percent(place.to[1] - 13, mapSize.height)
  return (
    <text className={styles.label} x={x} y={y} textAnchor={place.side === 'left' ? 'end' : 'start'} aria-hidden="true">
      <tspan className={styles.labelName} x={x}>{area.name}</tspan>
      <tspan x={x} dy="1.25em">{area.value}{area.estimated ? ', est.' : ''}</tspan>
      <tspan className={styles.labelContext} x={x} dy="1.25em">{area.labelContext}</tspan>
    </text>
  )
}
