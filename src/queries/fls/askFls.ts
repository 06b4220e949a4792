import type { Edition } from '~/contracts/codes'
import type { Database } from '~/engine/Database'
import { heldAnswers } from '../HeldAnswers'
import { type FlsAreaRow, flsAreas } from './flsAreas'
import { type FlsEvidenceRow, flsEvidence } from './flsEvidence'
import { type FlsFactRow, flsFacts } from './flsFacts'
import { type NeedParameterRow, needParameters } from './needParameters'

export interface FlsRequest {
  edition: Edition
}

/** What /fls draws; everything a reader sets is worked out from it without asking again. */
export interface FlsAnswer {
  request: FlsRequest
  /** ICBs and regions of the edition, and England. */
  areas: readonly FlsAreaRow[]
  evidence: readonly FlsEvidenceRow[]
  facts: readonly FlsFactRow[]
  parameters: readonly NeedParameterRow[]
}

const partsOf = ({ edition }: FlsRequest) => ({
  areas: { key: `fls areas ${edition}`, ask: async (database: Database) => (await flsAreas(database, { edition })).rows },
  evidence: { key: `fls evidence ${edition}`, ask: async (database: Database) => (await flsEvidence(database, { edition })).rows },
  facts: { key: 'fls facts', ask: async (database: Database) => (await flsFacts(database, {})).rows },
  parameters: { key: 'need parameters', ask: async (database: Database) => (await needParameters(database, {})).rows },
})

/** Evidence, residents, scans, published figures and parameters for an edition. */
export const askFls = async (database: Database, request: FlsRequest): Promise<FlsAnswer> =>
  ({ request, ...(await heldAnswers(database).askAll(partsOf(request))) })

/** The same, if all of it has been asked before. */
export function peekFls(database: Database, request: FlsRequest): FlsAnswer | null {
  const held = heldAnswers(database).peekAll(partsOf(request))
  return held && { request, ...held }
}
