import type { Journey } from '../Journey'
import { database } from './database'
import { dialog } from './dialog'
import { explore } from './explore'
import { mapKeys } from './mapKeys'
import { measure } from './measure'
import { offline } from './offline'
import { ownFile } from './ownFile'
import { pages } from './pages'
import { png, svg } from './pictures'
import { print } from './print'
import { scenario } from './scenario'
import { search } from './search'
import { sqlCancels, sqlRuns } from './sql'
import { withinSite } from './withinSite'

/** What is walked in every browser. */
export const journeys: readonly Journey[] = [pages, database, measure, mapKeys, withinSite, search, explore, sqlRuns, sqlCancels, ownFile, svg, png, dialog, scenario, print, offline]
