import { useMemo } from 'react'
import { AreaMap } from '~/components/map/AreaMap'
import { classScale } from '~/components/map/classScale'
import { coastFinder, labelPlaces } from '~/components/map/labelPlaces'
import { closeUpOf, type MapGeometry, mapSize } from '~/components/map/mapFrame'
import { legendPlace } from '~/components/map/legendPlace'
import { MapLegend } from '~/components/map/MapLegend'
import { PointMap } from '~/components/map/PointMap'
import { ScannerMarks } from '~/components/map/ScannerMarks'
import { Choice } from '~/components/controls/Choice'
import { SharedFigure } from '~/components/share/SharedFigure'
import { formatValue } from '~/format/number'
import type { ScannerSiteRow } from '~/queries/scannerSites'
import type { ExploreView } from '~/url/exploreView'
import styles from './explore.module.css'
import { mapFigure } from './mapFigure'
import { mappedAreas, mappedPoints, namedAreas, scannerMarks } from './mapModel'
import type { PanelProps } from './panel'

interface MapPanelProps extends PanelProps {
  geometry: MapGeometry
  scanners: readonly ScannerSiteRow[]
  onChange: (part: Partial<ExploreView>) => void
}

const wholeOfEngland = 'ENG'

export function MapPanel({ title, measure, view, figures, answer, at, lastMonth, geometry, scanners, chosen, selection, noun, onChange }: MapPanelProps) {
  const { level } = answer.request
  const scale = useMemo(() => classScale(measure, level), [measure, level])
  const isPoints = level === 'provider'
  const areas = useMemo(() => (isPoints ? [] : mappedAreas(measure, scale, figures)), [isPoints, measure, scale, figures])
  const points = useMemo(
    () => (isPoints ? mappedPoints(measure, scale, figures, answer.tests, at, geometry) : []),
    [isPoints, measure, scale, figures, answer.tests, at, geometry],
  )
  const named = useMemo(() => namedAreas(areas, figures, chosen), [areas, figures, chosen])
  const coast = useMemo(() => coastFinder(geometry.coast), [geometry])
  const labels = useMemo(() => (isPoints ? [] : labelPlaces(geometry.areas, named, coast)), [isPoints, geometry, named, coast])
  const part = view.zoom === null ? undefined : geometry.regions[view.zoom]
  const closeUp = useMemo(() => (part ? closeUpOf(part) : null), [part])
  const shrink = closeUp ? closeUp.width / mapSize.width : 1
  const marks = useMemo(() => (view.scanners ? scannerMarks(scanners, geometry) : []), [view.scanners, scanners, geometry])
  const overlay = useMemo(() => (marks.length > 0 ? <ScannerMarks marks={marks} shrink={shrink} /> : null), [marks, shrink])
  const regions = useMemo(() => regionChoices(answer.icbs), [answer.icbs])
  const closeUpName = part ? (regions.find(({ value }) => value === view.zoom)?.label ?? null) : null
  const facts = useMemo(
    () => mapFigure({ title, measure, answer, figures, month: view.month, lastMonth, chosen, at, closeUp: closeUpName, hasScanners: view.scanners }),
    [title, measure, answer, figures, view.month, lastMonth, chosen, at, closeUpName, view.scanners],
  )
  const unplaced = isPoints ? figures.places.filter(({ place }) => place.lon === null).length : 0
  const hasGaps = isPoints ? points.some(({ classIndex }) => classIndex === null) : areas.some(({ classIndex }) => classIndex === null)
  return (
    <div className={styles.mapPanel}>
      <div className={styles.mapTools}>
        <Choice label="Close-up" value={part ? (view.zoom ?? wholeOfEngland) : wholeOfEngland} options={regions} onChoose={(code) => { onChange({ zoom: code === wholeOfEngland ? null : code }) }} />
        <label className={styles.check}>
          <input type="checkbox" checked={view.scanners} onChange={(event) => { onChange({ scanners: event.target.checked }) }} /> Sites of announced scanners ({scanners.length} of 33 are named)
        </label>
      </div>
      <SharedFigure facts={facts}>
        <figure>
          <MapLegend
            title={measure.short_title}
            scale={scale}
            england={figures.england.value === null ? null : { place: legendPlace(figures.england.value, scale.thresholds, figures.places.map(({ value }) => value)), text: `England ${formatValue(measure.unit, figures.england.value)}` }}
            hasEstimates={areas.some(({ estimated }) => estimated)}
            hasGaps={hasGaps}
            gapWords={measure.unit === 'share' || measure.unit === 'points' ? 'not known, or nobody waiting' : undefined}
          />
          {isPoints ? (
            <PointMap title={title} geometry={geometry} scale={scale} points={points} selection={selection} closeUp={closeUp} overlay={overlay} />
          ) : (
            <AreaMap title={title} geometry={geometry} scale={scale} areas={areas} named={named} labels={labels} selection={selection} closeUp={closeUp} overlay={overlay} />
          )}
          {isPoints && (
            <p className={styles.note}>
              Circles stand at headquarters or hospital; their area goes with the scans of twelve months, the smallest also where a month is missing. Crossed circles have no figure or nobody waiting.
              {unplaced > 0 && ` ${unplaced} ${noun} have no known place and are in the ranking and the table only.`}
            </p>
          )}
          {marks.length > 0 && <p className={styles.note}>Diamonds: sites of announced scanners that open sources name. Some replace a machine, and where the other machines go is not published.</p>}
        </figure>
      </SharedFigure>
    </div>
  )
}

function regionChoices(icbs: PanelProps['answer']['icbs']) {
  const regions = new Map(icbs.flatMap(({ regionCode, regionName, level }) => (level === 'icb' && regionCode && regionName ? [[regionCode, regionName]] : [])))
  const sorted = [...regions].map(([value, label]) => ({ value, label })).sort((a, b) => (a.label < b.label ? -1 : 1))
  return [{ value: wholeOfEngland, label: 'England, London enlarged' }, ...sorted]
}
