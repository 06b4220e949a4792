import type { Database } from '~/engine/Database'
import { heldAnswers } from '../HeldAnswers'
import { planAreas } from './planAreas'
import { planEngland } from './planEngland'
import { type PlanParameterRow, planParameters } from './planParameters'
import { planProviders } from './planProviders'
import { planSpreads } from './planSpreads'

type Rows<Q extends (...given: never[]) => Promise<{ rows: unknown[] }>> = Awaited<ReturnType<Q>>['rows']

/** All that a plan rests on; every scenario is worked out from it without asking again. */
export interface PlanAnswer {
  request: Record<string, never>
  areas: Rows<typeof planAreas>
  england: Rows<typeof planEngland>
  parameters: readonly PlanParameterRow[]
  providers: Rows<typeof planProviders>
  spreads: Rows<typeof planSpreads>
}

const parts = {
  areas: { key: 'plan areas', ask: async (database: Database) => (await planAreas(database, {})).rows },
  england: { key: 'plan England', ask: async (database: Database) => (await planEngland(database, {})).rows },
  parameters: { key: 'plan parameters', ask: async (database: Database) => (await planParameters(database, {})).rows },
  providers: { key: 'plan providers', ask: async (database: Database) => (await planProviders(database, {})).rows },
  spreads: { key: 'plan spreads', ask: async (database: Database) => (await planSpreads(database, {})).rows },
}

/** Lists, scans, past errors and parameters, for a plan. */
export const askPlan = async (database: Database, request: Record<string, never> = {}): Promise<PlanAnswer> =>
  ({ request, ...(await heldAnswers(database).askAll(parts)) })

/** The same, if all of it has been asked before. */
export function peekPlan(database: Database, request: Record<string, never>): PlanAnswer | null {
  const held = heldAnswers(database).peekAll(parts)
  return held && { request, ...held }
}
