import { chartEvents } from './chartEvents'
import type { Query } from './defineQuery'
import { figureQueries } from './figures/index'
import { flsQueries } from './fls/index'
import { forecastAccuracy } from './plan/forecastAccuracy'
import { gapQueries } from './gaps/index'
import { areaSeries } from './areaSeries'
import { keyFigures } from './keyFigures'
import { months } from './months'
import { places } from './places'
import { programme } from './programme'
import { providerFigures } from './providerFigures'
import { providerSeries } from './providerSeries'
import { recordingCautions } from './recordingCautions'
import { scannerSites } from './scannerSites'
import { scannersPageQueries } from './scanners/pageIndex'
import { planQueries } from './plan/index'
import { placeCharacter } from './placeCharacter'
import { compareSeries } from './compare/compareSeries'
import { profileQueries } from './profile/index'
import { effectQueries } from './scanners/index'
import { ownQueries } from './own/index'
import { similarPlaces } from './similarPlaces'

/** Every question the site asks, for the tests that walk them on both engines. */
export const queries: readonly Pick<Query<object, unknown>, 'name' | 'sql' | 'askExamples'>[] = [
  keyFigures,
  programme,
  chartEvents,
  months,
  providerFigures,
  places,
  areaSeries,
  providerSeries,
  recordingCautions,
  scannerSites,
  similarPlaces,
  compareSeries,
  placeCharacter,
  forecastAccuracy,
  ...flsQueries,
  ...planQueries,
  ...profileQueries,
  ...effectQueries,
  ...figureQueries,
  ...gapQueries,
  ...scannersPageQueries,
  ...ownQueries,
]
