import type { Database } from '~/engine/Database'
import type { ExploreRequest } from '~/queries/explore'

// The queries and their schemas are wanted only once there is a database to ask.
type Questions = typeof import('~/queries/explore')
let questions: Questions | null = null
const load = async () => (questions ??= await import('~/queries/explore'))

export const askExploreLazily = async (database: Database, request: ExploreRequest) => (questions ?? (await load())).askExplore(database, request)
export const peekExploreIfLoaded = (database: Database, request: ExploreRequest) => questions?.peekExplore(database, request) ?? null
