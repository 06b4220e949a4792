import { useEffect, useMemo, useState } from 'react'
import { AreaMap, type MappedArea } from '~/components/map/AreaMap'
import { coastFinder, labelPlaces } from '~/components/map/labelPlaces'
import type { MapGeometry } from '~/components/map/mapFrame'
import { MapLegend } from '~/components/map/MapLegend'
import { loadGeometry } from '~/routes/useGeometry'
import styles from '../sql.module.css'
import { quickScale } from './breaks'
import type { BoundarySet, KnownArea } from './chartModel'

interface QuickMapProps {
  title: string
  column: string
  set: BoundarySet
  areas: readonly KnownArea[]
  /** Value by area code; null or absent where missing. */
  values: ReadonlyMap<string, number | null>
  /** Areas whose row says that it is estimated. */
  estimated: ReadonlySet<string>
}

type Drawing = { set: BoundarySet; geometry: MapGeometry } | { set: BoundarySet; geometry: null }

/** The answer on the boundaries that its codes belong to. */
export function QuickMap({ title, column, set, areas, values, estimated }: QuickMapProps) {
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const [hovered, hover] = useState<string | null>(null)
  const [selected, select] = useState<string | null>(null)
  const known = useMemo(() => areas.filter(({ level, edition }) => (set === 'region' ? level === 'region' && edition === '2026' : level === 'icb' && set === `icb_${edition}`)), [areas, set])
  useEffect(() => {
    let isCurrent = true
    const regionOf = new Map(known.map(({ code, parent, level }) => [code, level === 'region' ? null : parent]))
    loadGeometry(set, regionOf).then(
      (geometry) => { if (isCurrent) setDrawing({ set, geometry }) },
      () => { if (isCurrent) setDrawing({ set, geometry: null }) },
    )
    return () => { isCurrent = false }
  }, [set, known])
  const scale = useMemo(() => quickScale([...values].flatMap(([code, value]) => (value === null || code === 'ENG' ? [] : [value]))), [values])
  const mapped = useMemo(() => known.map(({ code, name }): MappedArea => {
    const value = values.get(code) ?? null
    const text = value === null ? 'missing' : value.toLocaleString('en-GB')
    return { code, name, value: text, context: column, labelContext: '', classIndex: value === null ? null : scale.classOf(value), estimated: estimated.has(code) }
  }), [known, values, column, scale, estimated])
  const named = useMemo(() => [...mapped].sort((a, b) => (values.get(b.code) ?? -Infinity) - (values.get(a.code) ?? -Infinity)).slice(0, 3).map(({ code, name }) => ({ code, isHighest: true, characters: name.length })), [mapped, values])
  const geometry = drawing?.set === set ? drawing.geometry : undefined
  const labels = useMemo(() => (geometry ? labelPlaces(geometry.areas, named, coastFinder(geometry.coast)) : []), [geometry, named])
  if (geometry === null) return <p role="status">The boundaries could not be loaded. The table holds the same figures.</p>
  if (!geometry) return <p role="status">Loading the boundaries…</p>
  return (
    <figure className={styles.map}>
      <MapLegend title={column} scale={scale} england={null} hasEstimates={mapped.some((area) => area.estimated)} hasGaps={mapped.some(({ classIndex }) => classIndex === null)} gapWords="not in the answer, or missing" />
      <AreaMap title={title} geometry={geometry} scale={scale} areas={mapped} named={named} labels={labels} selection={{ hovered, selected, hover, select }} />
    </figure>
  )
}
