import { estimatedSites } from './estimatedSites'
import { placeRegister } from './placeRegister'

/** What the page of readers' own files asks. */
export const ownQueries = [placeRegister, estimatedSites]
