import { areaSeries } from '~/queries/areaSeries'
import { areaMeasureMonth } from '~/queries/figures/areaMeasureMonth'
import { breakRuleCounts } from '~/queries/gaps/breakRuleCounts'
import { missingCells } from '~/queries/gaps/missingCells'
import { providersByKind } from '~/queries/gaps/providersByKind'
import { keyFigures } from '~/queries/keyFigures'
import { months } from '~/queries/months'
import { places } from '~/queries/places'
import { profileProviders } from '~/queries/profile/profileProviders'
import { providerFigures } from '~/queries/providerFigures'
import { providerSeries } from '~/queries/providerSeries'
import { similarPlaces } from '~/queries/similarPlaces'
import type { Question } from './Question'

const asked = ({ name, sql }: { name: string; sql: string }, ...values: Question['values']): Question => ({ name, sql, values })

/** Questions that the pages ask and that SQLite and Arquero can be asked too, each written by hand for them. */
export const sharedQuestions: readonly Question[] = [
  asked(months),
  asked(keyFigures, '2026', 'ENG'),
  asked(areaMeasureMonth, 'share-6-weeks', 1, '2026', 'icb', '2026-03'),
  asked(areaSeries, 'tests-rate', 12, '2026', 'icb'),
  asked(providerSeries, 'share-6-weeks', 1),
  asked(providerFigures, 'RTG'),
  asked(profileProviders, 'icb', '2026', 'QJK', '2026-03'),
  asked(places, '2026', 'provider'),
  asked(breakRuleCounts),
  asked(providersByKind, '2025-04'),
  asked(missingCells),
  asked(similarPlaces, '2026', 'QRL'),
]
