import { useMemo, useState } from 'react'
import { AreaMap } from '~/components/map/AreaMap'
import { coastFinder, labelLength, labelPlaces } from '~/components/map/labelPlaces'
import type { MapGeometry } from '~/components/map/mapFrame'
import { MapLegend } from '~/components/map/MapLegend'
import type { Selection } from '~/components/selection'
import { RankingTable } from '~/components/table/RankingTable'
import { csvOf } from '~/format/csv'
import { formatMonth } from '~/format/month'
import { fileName, saveText } from '~/components/share/saveFile'
import { type BoundarySet } from '~/routes/useGeometry'
import styles from '../own.module.css'
import { type AreaFigure, type CodeSum, mappedOwn, ownScale, rankedOwn } from './ownMap'
import { type Drawing, useDrawing } from './useDrawing'

interface OwnPictureProps {
  set: BoundarySet
  figures: readonly AreaFigure[]
  leftOut: readonly CodeSum[]
  /** The column. */
  what: string
  when: string | null
  /** How several rows of an area were put together; null where each has one. */
  manner: 'sum' | 'mean' | null
}

export const unchecked = 'your own figures, not checked by DEXA Atlas'

/** The reader's figures on the map and ranked beside it. */
export function OwnPicture(props: OwnPictureProps) {
  const drawn = useDrawing(props.set)
  if (drawn.status === 'failed') return <p className={styles.fault}>The boundaries did not load: {drawn.words}</p>
  if (drawn.status === 'waiting') return <p role="status">The boundaries are loading.</p>
  if (props.figures.length === 0) return <p className={styles.fault}>None of the codes is an area of these boundaries. Choose the others, or say in the preview what the column stands for.</p>
  return <Picture {...props} drawing={drawn.answer} />
}

function Picture({ set, figures, leftOut, what, when, manner, drawing }: OwnPictureProps & { drawing: Drawing }) {
  const [hovered, setHovered] = useState<string | null>(null)
  const [selected, setSelected] = useState<string | null>(null)
  const selection = useMemo<Selection>(() => ({ hovered, selected, hover: setHovered, select: setSelected }), [hovered, selected])
  const scale = useMemo(() => ownScale(figures.flatMap(({ value }) => value ?? [])), [figures])
  const areas = useMemo(() => mappedOwn(figures, drawing.names, scale), [figures, drawing, scale])
  const ranked = useMemo(() => rankedOwn(figures, scale), [figures, scale])
  const named = useMemo(() => namedAreas(areas, figures, selected), [areas, figures, selected])
  const labels = useMemo(() => labelled(drawing.geometry, named), [drawing, named])
  const known = figures.flatMap(({ value }) => value ?? [])
  const title = `${what}${manner === null ? '' : `, ${manner}`}${when === null ? '' : `, ${formatMonth(when)}`}: ${unchecked}`
  const missing = areas.filter(({ classIndex }) => classIndex === null).length
  return (
    <div className={styles.picture}>
      <figure>
        <MapLegend title={what} scale={scale} england={null} hasEstimates={false} hasGaps={missing > 0} gapWords="not in your file, or missing in it" />
        <AreaMap title={title} geometry={drawing.geometry} scale={scale} areas={areas} named={named} labels={labels} selection={selection} />
        <figcaption>
          <strong>{title}.</strong> {known.length} of {areas.length} {set === 'region' ? 'regions' : 'boards'} have a figure.
          {leftOut.length > 0 && <> Left out: {leftOut.slice(0, 12).map(({ code, rows }) => `${code} (${rows.toLocaleString('en-GB')} ${rows === 1 ? 'row' : 'rows'})`).join(', ')}{leftOut.length > 12 && ` and ${leftOut.length - 12} more codes`}.</>}
        </figcaption>
      </figure>
      <div>
        {/* A scrolling box is reached by keyboard. */}
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className={styles.ranking} role="group" aria-label={`${what}, ranked`} tabIndex={0}>
          <RankingTable caption={title} valueHeading={what} outOfHeading="Rows" rows={ranked} plot={{ from: Math.min(0, ...known), to: Math.max(...known, 0) || 1, england: null }} selection={selection} />
        </div>
        <p>
          <button
            type="button"
            className={styles.button}
            onClick={() => { saveText(`${fileName(what, 'table')}-by-area.csv`, 'text/csv', csvOf(figures.map(({ place, rows, value }) => ({ code: place.code, gss: place.gss, name: place.name, [what]: value, rows, note: unchecked })))) }}
          >
            Download these figures (CSV)
          </button>
        </p>
      </div>
    </div>
  )
}

function namedAreas(areas: ReturnType<typeof mappedOwn>, figures: readonly AreaFigure[], selected: string | null) {
  const highest = [...figures].filter(({ value }) => value !== null).sort((a, b) => (b.value ?? 0) - (a.value ?? 0)).slice(0, 3).map(({ place }) => place.code)
  return [...new Set([...highest, ...(selected === null ? [] : [selected])])].flatMap((code) => {
    const area = areas.find((one) => one.code === code)
    return area ? [{ code, characters: labelLength(area), isHighest: highest.includes(code) }] : []
  })
}

const labelled = (geometry: MapGeometry, named: ReturnType<typeof namedAreas>) => labelPlaces(geometry.areas, named, coastFinder(geometry.coast))
