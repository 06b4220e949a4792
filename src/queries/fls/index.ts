import { flsAreas } from './flsAreas'
import { flsEvidence } from './flsEvidence'
import { flsFacts } from './flsFacts'
import { needParameters } from './needParameters'

export const flsQueries = [flsAreas, flsEvidence, flsFacts, needParameters]
