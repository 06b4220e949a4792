import type { Database } from '~/engine/Database'
import type { AreaRequest, OverviewRequest } from '~/queries/overview'

// The queries and their schemas are wanted only once there is a database to ask.
export const askOverviewLazily = async (database: Database, request: OverviewRequest) =>
  (await import('~/queries/overview')).askOverview(database, request)

export const askAreaLazily = async (database: Database, request: AreaRequest) =>
  (await import('~/queries/overview')).askArea(database, request)

export const askProviderLazily = async (database: Database, providerCode: string) =>
  (await import('~/queries/providerFigures')).providerFigures(database, { providerCode })
