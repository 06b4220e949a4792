import { knownCodes } from './knownCodes'
import { policyEvents } from './policyEvents'
import { programmeSites } from './programmeSites'
import { scannerNeed } from './scannerNeed'

export const scannersPageQueries = [programmeSites, scannerNeed, policyEvents, knownCodes]
