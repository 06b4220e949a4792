import type { MappedArea } from '~/components/map/AreaMap'
import type { ClassScale } from '~/components/map/classScale'
import { labelLength } from '~/components/map/labelPlaces'
import { type MapGeometry, pointOf } from '~/components/map/mapFrame'
import type { MappedPoint } from '~/components/map/PointMap'
import type { ScannerMark } from '~/components/map/ScannerMarks'
import type { Measure } from '~/contracts/measure'
import { formatCount } from '~/format/number'
import { britishNationalGrid } from '~/model/britishNationalGrid'
import type { Series } from '~/queries/parts'
import type { ScannerSiteRow } from '~/queries/scannerSites'
import { contextNouns, labelContexts } from '~/routes/measureWords'
import { type Figure, type FiguresAt, isMarked } from './figures'

export function mappedAreas(measure: Measure, scale: ClassScale, { places }: FiguresAt): MappedArea[] {
  return places.map((figure) => ({
    code: figure.code,
    name: figure.name,
    value: figure.text,
    context: figure.value === null ? '' : contextNouns[measure.unit](figure),
    labelContext: figure.value === null ? '' : labelContexts[measure.unit](figure),
    classIndex: figure.value === null ? null : scale.classOf(figure.value),
    estimated: isMarked(measure, figure),
  }))
}

/** Names on the map: the three highest above England, and those chosen; the most important first. */
export function namedAreas(areas: readonly MappedArea[], { places, england }: FiguresAt, chosen: readonly string[]) {
  const highest = places.filter(({ value }) => value !== null).slice(0, 3).filter(({ value }) => england.value === null || (value ?? 0) > england.value)
  const wanted = [...new Set([...highest.map(({ code }) => code), ...chosen])]
  return wanted.flatMap((code) => {
    const area = areas.find((one) => one.code === code)
    return area ? [{ code, characters: labelLength(area), isHighest: highest.some((one) => one.code === code) }] : []
  })
}

const largestRadius = 19
const smallestRadius = 4

/** Providers whose place is known, the largest first; the area of a circle goes with scans in twelve months. */
export function mappedPoints(measure: Measure, scale: ClassScale, { places }: FiguresAt, tests: Series | null, at: number, geometry: MapGeometry): MappedPoint[] {
  const testsOf = ({ code }: Figure) => tests?.get(code)?.numerator[at] ?? null
  const most = Math.max(1, ...places.map((figure) => testsOf(figure) ?? 0))
  const points = places.flatMap((figure): MappedPoint[] => {
    const { lon, lat, regionCode } = figure.place
    if (lon === null || lat === null) return []
    const grid = britishNationalGrid({ lon, lat })
    const done = testsOf(figure)
    return [{
      code: figure.code,
      name: figure.name,
      value: figure.text,
      context: [figure.value === null ? '' : contextNouns[measure.unit](figure), done === null ? '' : `${formatCount(done)} scans in 12 months`].filter(Boolean).join(', '),
      estimated: false,
      classIndex: figure.value === null ? null : scale.classOf(figure.value),
      centre: rounded(pointOf(geometry.placed, grid)),
      insetCentre: regionCode === 'Y56' && geometry.insetPlaced ? rounded(pointOf(geometry.insetPlaced, grid)) : null,
      radius: Math.max(smallestRadius, largestRadius * Math.sqrt((done ?? 0) / most)),
    }]
  })
  return points.sort((a, b) => b.radius - a.radius)
}

export function scannerMarks(sites: readonly ScannerSiteRow[], geometry: MapGeometry): ScannerMark[] {
  return sites.flatMap(({ id, siteName, town, wave, kind, status, lon, lat }) =>
    lon === null || lat === null
      ? []
      : [{ id, name: `${siteName}, ${town}: wave ${wave}, ${kind === 'unknown' ? 'new or replacement not known' : kind}. ${status}.`, centre: rounded(pointOf(geometry.placed, britishNationalGrid({ lon, lat }))) }],
  )
}

const rounded = ([x, y]: [number, number]): [number, number] => [Math.round(x * 10) / 10, Math.round(y * 10) / 10]
