import { useMemo } from 'react'
import { AreaMap } from '~/components/map/AreaMap'
import { classScale } from '~/components/map/classScale'
import { coastFinder, type LabelPlace, labelPlaces } from '~/components/map/labelPlaces'
import type { MapGeometry } from '~/components/map/mapFrame'
import { legendPlace } from '~/components/map/legendPlace'
import { MapLegend } from '~/components/map/MapLegend'
import { SiteMarks } from '~/components/map/SiteMarks'
import type { Selection } from '~/components/selection'
import type { Measure } from '~/contracts/measure'
import { formatValue } from '~/format/number'
import type { ProgrammeSiteRow } from '~/queries/scanners/programmeSites'
import type { FiguresAt } from '~/routes/explore/figures'
import { mappedAreas } from '~/routes/explore/mapModel'
import type { OwnSite } from '../own/ownSites'
import { siteLabels, siteMarks } from './siteModel'

interface SiteMapProps {
  title: string
  measure: Measure
  figures: FiguresAt
  sites: readonly ProgrammeSiteRow[]
  own: readonly OwnSite[]
  geometry: MapGeometry
  selection: Selection
  selectedSite: string | null
  onSite: (id: string) => void
}

/** A leader that crosses half the country confuses more than it names. */
const isNear = ({ from, to }: LabelPlace) => Math.hypot(from[0] - to[0], from[1] - to[1]) < 260

const unnamed: readonly never[] = []

/** Boards by a measure, with the sites of named scanners over them. */
export function SiteMap({ title, measure, figures, sites, own, geometry, selection, selectedSite, onSite }: SiteMapProps) {
  const scale = useMemo(() => classScale(measure, 'icb'), [measure])
  const boards = useMemo(() => mappedAreas(measure, scale, figures), [measure, scale, figures])
  const coast = useMemo(() => coastFinder(geometry.coast), [geometry])
  const marks = useMemo(() => siteMarks(sites, own, geometry), [sites, own, geometry])
  const { areas, labels } = useMemo(() => {
    const { areas: asAreas, places, named } = siteLabels(sites, marks)
    return { areas: [...boards, ...asAreas], labels: labelPlaces(places, named, coast).filter(isNear) }
  }, [boards, sites, marks, coast])
  const overlay = useMemo(() => <SiteMarks marks={marks} selected={selectedSite} onSelect={onSite} />, [marks, selectedSite, onSite])
  return (
    <>
      <MapLegend
        title={measure.short_title}
        scale={scale}
        england={figures.england.value === null ? null : { place: legendPlace(figures.england.value, scale.thresholds, figures.places.map(({ value }) => value)), text: `England ${formatValue(measure.unit, figures.england.value)}` }}
        hasEstimates={boards.some(({ estimated }) => estimated)}
        hasGaps={boards.some(({ classIndex }) => classIndex === null)}
      />
      <AreaMap title={title} geometry={geometry} scale={scale} areas={areas} named={unnamed} labels={labels} selection={selection} overlay={overlay} />
    </>
  )
}
