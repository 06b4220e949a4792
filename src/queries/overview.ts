import type { Edition } from '~/contracts/codes'
import { england } from '~/contracts/codes'
import type { MeasureId } from '~/contracts/measureIds'
import type { Quality } from '~/contracts/table'
import type { Database } from '~/engine/Database'
import type { SeriesRow } from './areaSeries'
import { heldAnswers } from './HeldAnswers'
import type { KeyFiguresRow } from './keyFigures'
import { cautionsPart, keyFiguresPart, monthsPart, placesPart, seriesPart } from './parts'

export interface OverviewRequest {
  measure: MeasureId
  /** Months that the measure covers. */
  span: number
  edition: Edition
  level: 'region' | 'icb'
  month: string
}

/** A measure's value in one month with the counts behind it. */
export interface MonthFigure {
  month: string
  value: number | null
  numerator: number | null
  denominator: number | null
  numeratorBefore: number | null
  denominatorBefore: number | null
  quality: Quality
}

/** An area's value in the month asked about. */
export interface AreaFigure extends Omit<MonthFigure, 'month'> {
  areaCode: string
  shortName: string
  name: string
  parentCode: string | null
  /** What looks broken in its records in the year to the month; null where nothing does. */
  suspectProviders: string | null
}

/** Carries its request, so that a late answer is never drawn under a newer title. */
export interface OverviewAnswer {
  request: OverviewRequest
  /** Highest first, missing last, equal ones by code. */
  areas: AreaFigure[]
  england: AreaFigure
  englandTrend: MonthFigure[]
  keyFigures: KeyFiguresRow
}

const overviewParts = ({ measure, span, edition, level }: OverviewRequest) => ({
  months: monthsPart,
  places: placesPart({ edition, level }),
  series: seriesPart(measure, span, { edition, level }),
  cautions: cautionsPart({ edition, level }),
  keyFigures: keyFiguresPart(edition, england),
})

/** Everything the overview shows for a measure, level, edition and month. */
export const askOverview = async (database: Database, request: OverviewRequest): Promise<OverviewAnswer> =>
  overviewOf(request, await heldAnswers(database).askAll(overviewParts(request)))

/** The same, if all of it has been asked before. */
export function peekOverview(database: Database, request: OverviewRequest): OverviewAnswer | null {
  const held = heldOverview(database, request)
  return held && overviewOf(request, held)
}

const heldOverview = (database: Database, request: OverviewRequest) => heldAnswers(database).peekAll(overviewParts(request))
type Held = NonNullable<ReturnType<typeof heldOverview>>

function overviewOf(request: OverviewRequest, { months, places, series, cautions, keyFigures }: Held): OverviewAnswer {
  const at = months.indexOf(request.month)
  const figures = places.map(({ code, shortName, name, regionCode }): AreaFigure => {
    const { month: _, ...figure } = figureAt(series.get(code), at, request.month)
    return { areaCode: code, shortName, name, parentCode: regionCode, ...figure, suspectProviders: cautions.get(`${code} ${request.month}`) ?? null }
  })
  const nation = figures.find(({ areaCode }) => areaCode === england)
  const nationFigures = keyFigures.get(request.month)
  if (!nation || !nationFigures) throw new Error(`No figures for England in ${request.month}.`)
  const areas = figures.filter((figure) => figure !== nation)
  areas.sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || (a.areaCode < b.areaCode ? -1 : 1))
  return { request, areas, england: nation, englandTrend: trendOf(series.get(england), months), keyFigures: nationFigures }
}

const trendOf = (row: SeriesRow | undefined, months: readonly string[]): MonthFigure[] => months.map((month, index) => figureAt(row, index, month))

function figureAt(row: SeriesRow | undefined, at: number, month: string): MonthFigure {
  return {
    month,
    value: row?.value[at] ?? null,
    numerator: row?.numerator[at] ?? null,
    denominator: row?.denominator[at] ?? null,
    numeratorBefore: row?.numeratorBefore[at] ?? null,
    denominatorBefore: row?.denominatorBefore[at] ?? null,
    quality: row?.quality ?? 'exact',
  }
}

export interface AreaRequest extends OverviewRequest {
  areaCode: string
}

export interface AreaAnswer {
  request: AreaRequest
  trend: MonthFigure[]
  keyFigures: KeyFiguresRow | null
}

const areaParts = ({ measure, span, edition, level, areaCode }: AreaRequest) => ({
  months: monthsPart,
  series: seriesPart(measure, span, { edition, level }),
  keyFigures: keyFiguresPart(edition, areaCode),
})

/** What the overview adds when an area is selected. */
export async function askArea(database: Database, request: AreaRequest): Promise<AreaAnswer> {
  const { months, series, keyFigures } = await heldAnswers(database).askAll(areaParts(request))
  return { request, trend: trendOf(series.get(request.areaCode), months), keyFigures: keyFigures.get(request.month) ?? null }
}

/** The same, if all of it has been asked before. */
export function peekArea(database: Database, request: AreaRequest): AreaAnswer | null {
  const held = heldAnswers(database).peekAll(areaParts(request))
  return held && { request, trend: trendOf(held.series.get(request.areaCode), held.months), keyFigures: held.keyFigures.get(request.month) ?? null }
}
