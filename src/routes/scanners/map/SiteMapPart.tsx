import { type ReactNode, useMemo } from 'react'
import { Choice } from '~/components/controls/Choice'
import { SharedFigure } from '~/components/share/SharedFigure'
import { SourceLine } from '~/components/sources/SourceLine'
import { isPerResident, type MeasureId } from '~/contracts/measureIds'
import type { Measure } from '~/contracts/measure'
import type { MapGeometry } from '~/components/map/mapFrame'
import type { Selection } from '~/components/selection'
import type { ExploreAnswer } from '~/queries/explore'
import type { ProgrammeSiteRow } from '~/queries/scanners/programmeSites'
import { type FiguresAt, isMarked } from '~/routes/explore/figures'
import { siteMapFigure } from '../figures/siteMapFigure'
import type { OwnSite } from '../own/ownSites'
import styles from './siteMap.module.css'
import { SiteList } from './SiteList'
import { SiteMap } from './SiteMap'

interface SiteMapPartProps {
  title: string
  measure: Measure
  measures: readonly Measure[]
  /** The measure asked for, which may not be answered yet. */
  asked: MeasureId
  onMeasure: (id: MeasureId) => void
  month: string
  /** What the figures are from. */
  answer: ExploreAnswer
  figures: FiguresAt
  sites: readonly ProgrammeSiteRow[]
  own: readonly OwnSite[]
  geometry: MapGeometry
  selection: Selection
  selectedSite: string | null
  onSite: (id: string | null) => void
  /** The card of what is selected. */
  children: ReactNode
}

/** The map of named sites over a measure, with their list and the card of what is selected. */
export function SiteMapPart({ title, measure, measures, asked, onMeasure, month, answer, figures, sites, own, geometry, selection, selectedSite, onSite, children }: SiteMapPartProps) {
  const shared = useMemo(() => siteMapFigure({ title, measure, answer, month, figures, sites, own, geometry }), [title, measure, answer, month, figures, sites, own, geometry])
  return (
    <div className={styles.split}>
      <section aria-labelledby="sites-title">
        <h2 id="sites-title">Where the named scanners are</h2>
        <p className={styles.title}>{title}</p>
        <div className={styles.controls}>
          <Choice<MeasureId> label="Behind the sites" value={asked} options={measures.map(({ id, short_title }) => ({ value: id, label: short_title }))} onChoose={onMeasure} />
        </div>
        <SharedFigure facts={shared}>
          <figure className={styles.figure} data-numbered>
            <SiteMap title={title} measure={measure} figures={figures} sites={sites} own={own} geometry={geometry} selection={selection} selectedSite={selectedSite} onSite={onSite} />
            <figcaption>
              <p>Diamonds: sites of announced scanners that open sources name{own.length > 0 && '; dashed ones are your own rows, not checked'}. Where the others go is not known, so a board without a diamond may still get one.</p>
              <div data-share="no">
                {measure.estimates !== undefined && <p data-sheet="off">{measure.estimates}</p>}
                <SourceLine month={month} edition="2026" estimated={figures.places.filter((figure) => isMarked(measure, figure)).length} perResident={isPerResident(measure.unit)} ofNeed={measure.estimates !== undefined} />
              </div>
            </figcaption>
          </figure>
        </SharedFigure>
      </section>
      <div className={styles.side}>
        <SiteList sites={sites} own={own} selected={selectedSite} onSite={onSite} />
        {children}
      </div>
    </div>
  )
}
