import { type ReactNode, useMemo } from 'react'
import { AreaMap } from '~/components/map/AreaMap'
import { AreaMarks } from '~/components/map/AreaMarks'
import { KindLegend } from '~/components/map/KindLegend'
import { KindSwatch } from '~/components/map/KindSwatch'
import { coastFinder, type LabelPlace, labelPlaces } from '~/components/map/labelPlaces'
import type { MapGeometry } from '~/components/map/mapFrame'
import { marksOnAreas } from '~/components/map/marksOnAreas'
import type { Selection } from '~/components/selection'
import type { BoardEvidence } from './boardEvidence'
import styles from './stateMap.module.css'
import { isOldDrawn, isOwnDrawn, legendEntries, mappedBoards, namedBoards } from './mappedBoards'
import { kindIndex, stateScale } from './stateWords'

interface StateMapProps {
  title: string
  boards: readonly BoardEvidence[]
  /** Evidence up to this year is drawn faded. */
  oldYear: number
  /** Null where the boundaries did not load. */
  geometry: MapGeometry | null
  selection: Selection
  children: ReactNode
}

/** A leader that crosses half the country confuses more than it names. */
const isNear = ({ from, to }: LabelPlace) => Math.hypot(from[0] - to[0], from[1] - to[1]) < 220

/** Height of the legend over the drawing, in map units. */
const legendHeight = 300

/** Boards by what the evidence of a service adds up to, each with its year; old evidence is faded, the reader's own dashed. */
export function StateMap({ title, boards, oldYear, geometry, selection, children }: StateMapProps) {
  const mapped = useMemo(() => mappedBoards(boards), [boards])
  const hasOwn = isOwnDrawn(boards)
  return (
    <figure className={styles.figure}>
      <KindLegend title={hasOwn ? 'What open sources say, and you' : 'What open sources say'} scale={stateScale} entries={legendEntries(boards)}>
        {isOldDrawn(boards) && <li><KindSwatch scale={stateScale} index={kindIndex('service', true)} /> <span>faded: no evidence of a service dated after {oldYear}</span></li>}
        {hasOwn && <li><OwnSign /> <span>dashed: what you say yourself</span></li>}
        <li data-sheet="off"><span className={styles.yearSign} aria-hidden="true">2021</span> <span>newest dated source, for a service where there is one; “c.” where we worked the date out</span></li>
      </KindLegend>
      {geometry && <Drawing title={title} boards={boards} mapped={mapped} geometry={geometry} selection={selection} />}
      <figcaption data-share="no">{children}</figcaption>
    </figure>
  )
}

const OwnSign = () => <svg width="30" height="18" aria-hidden="true"><rect className={styles.own} x="2" y="2" width="26" height="14" /></svg>

type DrawingProps = Pick<StateMapProps, 'title' | 'boards' | 'selection'> & { mapped: ReturnType<typeof mappedBoards>; geometry: MapGeometry }

function Drawing({ title, boards, mapped, geometry, selection }: DrawingProps) {
  const coast = useMemo(() => coastFinder(geometry.coast), [geometry])
  const named = useMemo(() => namedBoards(boards, mapped, selection.selected), [boards, mapped, selection.selected])
  const labels = useMemo(() => labelPlaces(geometry.areas, named, coast, legendHeight).filter(isNear), [geometry, named, coast])
  const overlay = useMemo(() => {
    const years = new Map(boards.map(({ code, year, isAbout }) => [code, isAbout ? `c. ${year}` : year]))
    const own = new Set(boards.filter(({ isOwn }) => isOwn).map(({ code }) => code))
    return (
      <>
        {[...geometry.areas, ...geometry.inset].filter(({ code }) => own.has(code)).map(({ path }) => (
          <g key={path.slice(0, 24)}>
            <path className={styles.ownGround} d={path} />
            <path className={styles.own} d={path} />
          </g>
        ))}
        <AreaMarks marks={[...marksOnAreas(geometry.areas, years), ...marksOnAreas(geometry.inset, years)]} labelled={labels.map(({ code }) => code)} />
      </>
    )
  }, [boards, geometry, labels])
  return <AreaMap title={title} geometry={geometry} scale={stateScale} areas={mapped} named={named} labels={labels} selection={selection} overlay={overlay} />
}
