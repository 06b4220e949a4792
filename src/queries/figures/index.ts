import { areaMeasureMonth } from './areaMeasureMonth'
import { areaMeasureTrend } from './areaMeasureTrend'
import { boardNeedAndMachines } from './boardNeedAndMachines'
import { boardsAndSites } from './boardsAndSites'
import { boardsResidentsAndScans } from './boardsResidentsAndScans'
import { boardStates } from './boardStates'
import { flsAuditMeasures } from './flsAuditMeasures'
import { namedScannerEffects } from './namedScannerEffects'
import { nationalExtraScans } from './nationalExtraScans'
import { nationalFlsFigures } from './nationalFlsFigures'
import { placeFigureQueries } from './placeIndex'
import { placesBands } from './placesBands'
import { placesDifferences } from './placesDifferences'
import { placesMeasureMonth } from './placesMeasureMonth'
import { placesMeasurePair } from './placesMeasurePair'
import { placesMeasureTrend } from './placesMeasureTrend'
import { programmeMachines } from './programmeMachines'
import { programmeSquares } from './programmeSquares'
import { providersOnMap } from './providersOnMap'
import { scannerEvents } from './scannerEvents'
import { trustEffectMonths } from './trustEffectMonths'

/** What stands behind pictures, as a person would ask it. */
export const figureQueries = [
  areaMeasureMonth, areaMeasureTrend,
  placesMeasureMonth, placesMeasureTrend, placesMeasurePair, placesBands, placesDifferences, providersOnMap,
  ...placeFigureQueries,
  boardStates, nationalFlsFigures, flsAuditMeasures, boardsResidentsAndScans,
  programmeMachines, programmeSquares, boardsAndSites, boardNeedAndMachines, namedScannerEffects, trustEffectMonths, nationalExtraScans, scannerEvents,
]
