import type { Database } from '~/engine/Database'
import { heldAnswers } from '../HeldAnswers'
import { askPlan, peekPlan, type PlanAnswer } from './askPlan'
import { type ForecastAccuracyRow, forecastAccuracy } from './forecastAccuracy'
import { type GonePlaceRow, gonePlaces } from './gonePlaces'
import { type HistoryRow, placeHistory } from './placeHistory'

const otherParts = {
  gone: { key: 'gone places', ask: async (database: Database) => (await gonePlaces(database, {})).rows },
  accuracy: { key: 'forecast accuracy', ask: async (database: Database) => (await forecastAccuracy(database, {})).rows },
}

/** What /plan works on: the rows of a case for the model, and places that a scenario can no longer name. */
export interface PlanPageAnswer {
  request: Record<string, never>
  plan: PlanAnswer
  gone: readonly GonePlaceRow[]
  /** How far forecasts of the past went wrong. */
  accuracy: readonly ForecastAccuracyRow[]
}

export async function askPlanPage(database: Database): Promise<PlanPageAnswer> {
  const [plan, others] = await Promise.all([askPlan(database, {}), heldAnswers(database).askAll(otherParts)])
  return { request: {}, plan, ...others }
}

/** The same, if all of it has been asked before. */
export function peekPlanPage(database: Database): PlanPageAnswer | null {
  const plan = peekPlan(database, {})
  const held = heldAnswers(database).peekAll(otherParts)
  return plan && held && { request: {}, plan, ...held }
}

export interface HistoryRequest {
  code: string
}

export interface HistoryAnswer {
  request: HistoryRequest
  rows: readonly HistoryRow[]
}

const historyPart = ({ code }: HistoryRequest) => ({ key: `history ${code}`, ask: async (database: Database) => (await placeHistory(database, { code })).rows })

/** The published months of a place. */
export const askHistory = async (database: Database, request: HistoryRequest): Promise<HistoryAnswer> =>
  ({ request, ...(await heldAnswers(database).askAll({ rows: historyPart(request) })) })

export function peekHistory(database: Database, request: HistoryRequest): HistoryAnswer | null {
  const held = heldAnswers(database).peekAll({ rows: historyPart(request) })
  return held && { request, ...held }
}
