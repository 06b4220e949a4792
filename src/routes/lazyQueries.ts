import type { Database } from '~/engine/Database'
import type { AreaRequest, OverviewAnswer, OverviewRequest } from '~/queries/overview'

// The queries and their schemas are wanted only once there is a database to ask.
type Questions = typeof import('~/queries/overview')
let questions: Questions | null = null

/** Kept, since a browser hands over even a loaded module only some milliseconds later, after painting. */
const load = async () => (questions ??= await import('~/queries/overview'))

export const askOverviewLazily = async (database: Database, request: OverviewRequest, before?: OverviewAnswer) =>
  (questions ?? (await load())).askOverview(database, request, before)

export const askAreaLazily = async (database: Database, request: AreaRequest) =>
  (questions ?? (await load())).askArea(database, request)

export const askProviderLazily = async (database: Database, providerCode: string) =>
  (await import('~/queries/providerFigures')).providerFigures(database, { providerCode })
