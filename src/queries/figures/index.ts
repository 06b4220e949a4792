import { areaMeasureMonth } from './areaMeasureMonth'
import { areaMeasureTrend } from './areaMeasureTrend'
import { boardStates } from './boardStates'
import { placesBands } from './placesBands'
import { placesDifferences } from './placesDifferences'
import { placesMeasureMonth } from './placesMeasureMonth'
import { placesMeasurePair } from './placesMeasurePair'
import { placesMeasureTrend } from './placesMeasureTrend'
import { programmeMachines } from './programmeMachines'
import { providersOnMap } from './providersOnMap'

/** What stands behind pictures, as a person would ask it. */
export const figureQueries = [
  areaMeasureMonth, areaMeasureTrend, boardStates, placesBands, placesDifferences, placesMeasureMonth, placesMeasurePair, placesMeasureTrend,
  programmeMachines, providersOnMap,
]
