import { gonePlaces } from './gonePlaces'
import { placeHistory } from './placeHistory'
import { planAreas } from './planAreas'
import { planEngland } from './planEngland'
import { planParameters } from './planParameters'
import { planProviders } from './planProviders'
import { planSpreads } from './planSpreads'

export const planQueries = [planAreas, planEngland, planParameters, planProviders, planSpreads, gonePlaces, placeHistory]
