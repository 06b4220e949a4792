import { z } from '~/contracts/zod'
import type { Database } from '~/engine/Database'
import { defineQuery } from '../defineQuery'
import { heldAnswers } from '../HeldAnswers'
import sql from './knownCodes.sql?raw'

export const knownCodes = defineQuery({
  name: 'knownCodes',
  sql,
  sourceIds: ['dm01-provider', 'ods-trusts', 'rcpch-takeovers', 'ons-icb-2023', 'ons-icb-2026'],
  bind: () => [],
  row: z.object({
    code: z.string(),
    kind: z.enum(['provider', 'former-provider', 'board', 'former-board']),
    name: z.string(),
    icb_2026: z.string().nullable(),
    lon: z.number().nullable(),
    lat: z.number().nullable(),
    successors: z.string().nullable(),
    last_month: z.string().nullable(),
    open: z.boolean().nullable(),
  }),
  examples: [{}],
})
export type KnownCodeRow = Awaited<ReturnType<typeof knownCodes>>['rows'][number]

export interface CodesRequest {
  codes: 'all'
}
export interface CodesAnswer {
  request: CodesRequest
  codes: readonly KnownCodeRow[]
}

const parts = { codes: { key: 'known codes', ask: async (database: Database) => (await knownCodes(database, {})).rows } }

/** Every code that a reader's own list may hold: wanted only once there is one. */
export const askCodes = async (database: Database, request: CodesRequest): Promise<CodesAnswer> =>
  ({ request, ...(await heldAnswers(database).askAll(parts)) })
