import { areaMeasureMonth } from './areaMeasureMonth'
import { areaMeasureTrend } from './areaMeasureTrend'
import { boardFlsStates } from './boardFlsStates'
import { boardsResidentsAndScans } from './boardsResidentsAndScans'
import { flsAuditMeasures } from './flsAuditMeasures'
import { nationalFlsFigures } from './nationalFlsFigures'
import { programmeMachines } from './programmeMachines'

/** What stands behind pictures, as a person would ask it. */
export const figureQueries = [areaMeasureMonth, areaMeasureTrend, programmeMachines, boardFlsStates, nationalFlsFigures, flsAuditMeasures, boardsResidentsAndScans]
