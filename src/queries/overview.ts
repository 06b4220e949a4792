import type { Edition } from '~/contracts/codes'
import { england } from '~/contracts/codes'
import type { MeasureId } from '~/contracts/measureIds'
import type { Database } from '~/engine/Database'
import { type KeyFiguresRow, keyFigures } from './keyFigures'
import { type MeasureByAreaRow, measureByArea } from './measureByArea'
import { type MeasureTrendRow, measureTrend } from './measureTrend'

export interface OverviewRequest {
  measure: MeasureId
  edition: Edition
  level: 'region' | 'icb'
  month: string
}

/** Carries its request, so that a late answer is never drawn under a newer title. */
export interface OverviewAnswer {
  request: OverviewRequest
  areas: MeasureByAreaRow[]
  england: MeasureByAreaRow
  englandTrend: MeasureTrendRow[]
  keyFigures: KeyFiguresRow
  sourceIds: readonly string[]
}

/**
 * Everything the overview shows for a measure, level, edition and month.
 * @param before an earlier answer: what it holds for England is asked again only where the question differs
 */
export async function askOverview(database: Database, request: OverviewRequest, before?: OverviewAnswer): Promise<OverviewAnswer> {
  const { measure, edition, month } = request
  const held = before?.request.edition === edition ? before : null
  const [areas, trend, figures] = await Promise.all([
    measureByArea(database, request),
    held?.request.measure === measure ? held.englandTrend : measureTrend(database, { measure, edition, areaCode: england }).then(({ rows }) => rows),
    held?.request.month === month ? [held.keyFigures] : keyFigures(database, { edition, areaCode: england, month }).then(({ rows }) => rows),
  ])
  const englandRow = areas.rows.find((row) => row.areaCode === england)
  const [figureRow] = figures
  if (!englandRow || !figureRow) throw new Error(`No figures for England in ${month}.`)
  return {
    request,
    areas: areas.rows.filter((row) => row !== englandRow),
    england: englandRow,
    englandTrend: trend,
    keyFigures: figureRow,
    sourceIds: areas.sourceIds,
  }
}

export interface AreaRequest {
  measure: MeasureId
  edition: Edition
  month: string
  areaCode: string
}

export interface AreaAnswer {
  request: AreaRequest
  trend: MeasureTrendRow[]
  keyFigures: KeyFiguresRow | null
}

/** What the overview adds when an area is selected. */
export async function askArea(database: Database, request: AreaRequest): Promise<AreaAnswer> {
  const [trend, figures] = await Promise.all([measureTrend(database, request), keyFigures(database, request)])
  return { request, trend: trend.rows, keyFigures: figures.rows[0] ?? null }
}
