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

/** Everything the overview shows for a measure, level, edition and month. */
export async function askOverview(database: Database, request: OverviewRequest): Promise<OverviewAnswer> {
  const { measure, edition, month } = request
  const [areas, nation, trend, figures] = await Promise.all([
    measureByArea(database, request),
    measureByArea(database, { ...request, level: 'england' }),
    measureTrend(database, { measure, edition, areaCode: england }),
    keyFigures(database, { edition, areaCode: england, month }),
  ])
  const [englandRow] = nation.rows
  const [figureRow] = figures.rows
  if (!englandRow || !figureRow) throw new Error(`No figures for England in ${month}.`)
  return {
    request,
    areas: areas.rows,
    england: englandRow,
    englandTrend: trend.rows,
    keyFigures: figureRow,
    sourceIds: [...new Set([...areas.sourceIds, ...trend.sourceIds])],
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
