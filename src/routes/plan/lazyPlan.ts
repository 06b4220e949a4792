import type { Database } from '~/engine/Database'
import type { HistoryRequest } from '~/queries/plan/askPlanPage'

// The queries and their schemas are wanted only once there is a database to ask.
type Questions = typeof import('~/queries/plan/askPlanPage')
let questions: Questions | null = null
const load = async () => (questions ??= await import('~/queries/plan/askPlanPage'))

export const askPlanPageLazily = async (database: Database) => (questions ?? (await load())).askPlanPage(database)
export const peekPlanPageIfLoaded = (database: Database) => questions?.peekPlanPage(database) ?? null

export const askHistoryLazily = async (database: Database, request: HistoryRequest) => (questions ?? (await load())).askHistory(database, request)
export const peekHistoryIfLoaded = (database: Database, request: HistoryRequest) => questions?.peekHistory(database, request) ?? null
