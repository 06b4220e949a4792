import { areaMeasureMonth } from './areaMeasureMonth'
import { areaMeasureTrend } from './areaMeasureTrend'
import { placeFigureQueries } from './placeIndex'
import { programmeMachines } from './programmeMachines'

/** What stands behind pictures, as a person would ask it. */
export const figureQueries = [areaMeasureMonth, areaMeasureTrend, programmeMachines, ...placeFigureQueries]
