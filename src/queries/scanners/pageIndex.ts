import { knownCodes } from './knownCodes'
import { policyEvents } from './policyEvents'
import { programmeSites } from './programmeSites'
import { programmeWaves } from './programmeWaves'
import { scannerNeed } from './scannerNeed'

export const scannersPageQueries = [programmeSites, programmeWaves, scannerNeed, policyEvents, knownCodes]
