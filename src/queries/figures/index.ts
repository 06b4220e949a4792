import { areaMeasureMonth } from './areaMeasureMonth'
import { areaMeasureTrend } from './areaMeasureTrend'
import { placeFigureQueries } from './placeIndex'
import { boardFlsStates } from './boardFlsStates'
import { boardNeedAndMachines } from './boardNeedAndMachines'
import { boardsAndSites } from './boardsAndSites'
import { boardsResidentsAndScans } from './boardsResidentsAndScans'
import { flsAuditMeasures } from './flsAuditMeasures'
import { namedScannerEffects } from './namedScannerEffects'
import { nationalExtraScans } from './nationalExtraScans'
import { nationalFlsFigures } from './nationalFlsFigures'
import { programmeMachines } from './programmeMachines'
import { programmeSquares } from './programmeSquares'
import { scannerEvents } from './scannerEvents'

/** What stands behind pictures, as a person would ask it. */
export const figureQueries = [
  areaMeasureMonth, areaMeasureTrend, programmeMachines,
  ...placeFigureQueries,
  boardFlsStates, nationalFlsFigures, flsAuditMeasures, boardsResidentsAndScans,
  programmeSquares, boardsAndSites, boardNeedAndMachines, namedScannerEffects, nationalExtraScans, scannerEvents,
]
