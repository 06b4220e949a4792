import type { Database } from '~/engine/Database'
import type { FlsRequest } from '~/queries/fls/askFls'

// The queries and their schemas are wanted only once there is a database to ask.
type Questions = typeof import('~/queries/fls/askFls')
let questions: Questions | null = null
const load = async () => (questions ??= await import('~/queries/fls/askFls'))

export const askFlsLazily = async (database: Database, request: FlsRequest) => (questions ?? (await load())).askFls(database, request)
export const peekFlsIfLoaded = (database: Database, request: FlsRequest) => questions?.peekFls(database, request) ?? null
