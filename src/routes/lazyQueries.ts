import type { Database } from '~/engine/Database'
import type { AreaRequest, OverviewRequest } from '~/queries/overview'

// The queries and their schemas are wanted only once there is a database to ask.
type Questions = typeof import('~/queries/overview')
let questions: Questions | null = null

/** Kept, since a browser hands over even a loaded module only some milliseconds later, after painting. */
const load = async () => (questions ??= await import('~/queries/overview'))

export const askOverviewLazily = async (database: Database, request: OverviewRequest) => (questions ?? (await load())).askOverview(database, request)
export const peekOverviewIfLoaded = (database: Database, request: OverviewRequest) => questions?.peekOverview(database, request) ?? null

export const askAreaLazily = async (database: Database, request: AreaRequest) => (questions ?? (await load())).askArea(database, request)
export const peekAreaIfLoaded = (database: Database, request: AreaRequest) => questions?.peekArea(database, request) ?? null

export const askProviderLazily = async (database: Database, providerCode: string) =>
  (await import('~/queries/providerFigures')).providerFigures(database, { providerCode })
