import type { Database } from '~/engine/Database'
import type { CodesRequest } from '~/queries/scanners/knownCodes'

// Wanted only once a reader has a list of their own.
export const askCodesLazily = async (database: Database, request: CodesRequest) => (await import('~/queries/scanners/knownCodes')).askCodes(database, request)
export const peekNothing = () => null
