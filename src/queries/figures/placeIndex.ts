import { areasAround } from './areasAround'
import { placeNeed } from './placeNeed'
import { placeScans } from './placeScans'
import { placeWaitBands } from './placeWaitBands'
import { placeWaits } from './placeWaits'
import { providerPoints } from './providerPoints'

/** What stands behind the pictures of one place. */
export const placeFigureQueries = [areasAround, placeNeed, placeScans, placeWaitBands, placeWaits, providerPoints]
