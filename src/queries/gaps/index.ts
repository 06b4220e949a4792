import type { Query } from '../defineQuery'
import { areaOrigins } from './areaOrigins'
import { breakExamples } from './breakExamples'
import { breakRuleCounts } from './breakRuleCounts'
import { flsEvidenceReach } from './flsEvidenceReach'
import { hipFractureOddities } from './hipFractureOddities'
import { missingCells } from './missingCells'
import { nationalCommissioning } from './nationalCommissioning'
import { parameterById } from './parameterById'
import { providersByKind } from './providersByKind'
import { revisionDifferences } from './revisionDifferences'
import { scannerSitesWithoutRows } from './scannerSitesWithoutRows'
import { stoppedProviders } from './stoppedProviders'
import { testsByYear } from './testsByYear'

/** What the methods page asks about boundaries and known gaps. */
export const gapQueries: readonly Pick<Query<object, unknown>, 'name' | 'sql' | 'askExamples'>[] = [
  areaOrigins,
  breakExamples,
  breakRuleCounts,
  flsEvidenceReach,
  hipFractureOddities,
  missingCells,
  nationalCommissioning,
  parameterById,
  providersByKind,
  revisionDifferences,
  scannerSitesWithoutRows,
  stoppedProviders,
  testsByYear,
]
