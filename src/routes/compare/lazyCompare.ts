import type { Database } from '~/engine/Database'
import type { CompareRequest } from '~/queries/compare/askCompare'

// The queries and their schemas are wanted only once there is a database to ask.
type Questions = typeof import('~/queries/compare/askCompare')
let questions: Questions | null = null
const load = async () => (questions ??= await import('~/queries/compare/askCompare'))

export const askCompareLazily = async (database: Database, request: CompareRequest) => (questions ?? (await load())).askCompare(database, request)
export const peekCompareIfLoaded = (database: Database, request: CompareRequest) => questions?.peekCompare(database, request) ?? null
