import { useMemo, useState } from 'react'
import { AreaMap } from '~/components/map/AreaMap'
import { type ClassScale, sequentialColours } from '~/components/map/classScale'
import { legendPlace } from '~/components/map/legendPlace'
import { pointOf } from '~/components/map/mapFrame'
import { MapLegend } from '~/components/map/MapLegend'
import { SiteMarks } from '~/components/map/SiteMarks'
import type { Selection } from '~/components/selection'
import type { PlacedSite } from '~/model/ownFile/siteRows'
import type { Drawing } from '../map/useDrawing'
import { unchecked } from '../map/OwnPicture'
import type { ReachAnswer } from './askReach'
import { percent } from './reachWords'

const thresholds = [0.2, 0.4, 0.6, 0.8]
const scale: ClassScale = {
  colours: sequentialColours, thresholds, labels: ['20%', '40%', '60%', '80%'], diverging: false,
  classOf: (value) => thresholds.filter((threshold) => value >= threshold).length,
}

/** Boards by the share of people near one of the reader's sites, with the sites as dashed diamonds. */
export function ReachMap({ sites, reach, drawing }: { sites: readonly PlacedSite[]; reach: ReachAnswer; drawing: Drawing }) {
  const [hovered, setHovered] = useState<string | null>(null)
  const [selected, setSelected] = useState<string | null>(null)
  const selection = useMemo<Selection>(() => ({ hovered, selected, hover: setHovered, select: setSelected }), [hovered, selected])
  const areas = useMemo(() => drawing.names.map(({ code, name }) => {
    const share = reach.own.boards.get(code)?.shares[1] ?? null
    return { code, name, share, value: share === null ? 'not known' : percent(share), context: 'within 20 km', labelContext: '', classIndex: share === null ? null : scale.classOf(share), estimated: false }
  }), [drawing, reach])
  const overlay = useMemo(() => {
    const { placed } = drawing.geometry
    return <SiteMarks marks={sites.map((site) => { const at = pointOf(placed, site); return { id: String(site.line), name: site.name, number: null, at, numberAt: at, isOwn: true } })} selected={null} onSelect={() => undefined} />
  }, [sites, drawing])
  const england = reach.own.all.shares[1] ?? 0
  const title = `People aged 50 and over within 20 km of your sites: ${unchecked}`
  return (
    <figure>
      <MapLegend title="Within 20 km" scale={scale} england={{ place: legendPlace(england, thresholds, areas.map(({ share }) => share)), text: `England ${percent(england)}` }} hasEstimates={false} hasGaps={false} />
      <AreaMap title={title} geometry={drawing.geometry} scale={scale} areas={areas} named={[]} labels={[]} selection={selection} overlay={overlay} />
      <figcaption><strong>{title}.</strong> Straight lines; residents at the Census of 2021. Dashed diamonds: your sites.</figcaption>
    </figure>
  )
}
