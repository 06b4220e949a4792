import type { Database } from '~/engine/Database'
import { areaOrigins } from '~/queries/gaps/areaOrigins'
import { breakExamples } from '~/queries/gaps/breakExamples'
import { breakRuleCounts } from '~/queries/gaps/breakRuleCounts'
import { flsEvidenceReach } from '~/queries/gaps/flsEvidenceReach'
import { hipFractureOddities } from '~/queries/gaps/hipFractureOddities'
import { missingCells } from '~/queries/gaps/missingCells'
import { nationalCommissioning } from '~/queries/gaps/nationalCommissioning'
import { parameterById } from '~/queries/gaps/parameterById'
import { providersByKind } from '~/queries/gaps/providersByKind'
import { revisionDifferences } from '~/queries/gaps/revisionDifferences'
import { scannerSitesWithoutRows } from '~/queries/gaps/scannerSitesWithoutRows'
import { stoppedProviders } from '~/queries/gaps/stoppedProviders'
import { testsByYear } from '~/queries/gaps/testsByYear'
import { months } from '~/queries/months'
import { forecastAccuracy } from '~/queries/plan/forecastAccuracy'
import { programme } from '~/queries/programme'

/** The year of hip-fracture rates to prefer: the last before the pandemic and before Leicestershire's leap. */
const hipFractureYear = '2018/19'

/** Everything that the methods page says in figures, asked of the built database. */
export async function loadFacts(database: Database) {
  const monthRows = (await months(database, {})).rows.map((row) => row.month)
  const month = monthRows.at(-1)
  const firstOfYear = monthRows.at(-12)
  if (!month || !firstOfYear) throw new Error('The database holds less than a year.')
  const parameter = async (id: string) => {
    const found = only((await parameterById(database, { id })).rows)
    if (found.value === null) throw new Error(`The parameter ${id} has no value.`)
    return { ...found, value: found.value }
  }
  return {
    month,
    months: monthRows,
    origins: (await areaOrigins(database, { month })).rows,
    years: (await testsByYear(database, {})).rows,
    changeStated: await parameter('dexa_tests_change_2025_stated'),
    holes: (await missingCells(database, {})).rows,
    national: only((await nationalCommissioning(database, { month })).rows),
    stopped: (await stoppedProviders(database, { month })).rows,
    kinds: (await providersByKind(database, { from: firstOfYear })).rows,
    sitesWithoutRows: (await scannerSitesWithoutRows(database, {})).rows,
    revisions: (await revisionDifferences(database, {})).rows,
    rules: (await breakRuleCounts(database, {})).rows,
    examples: [
      only((await breakExamples(database, { provider: 'RTG', rule: 'tests_step' })).rows),
      only((await breakExamples(database, { provider: 'RHQ', rule: 'list_without_tests' })).rows),
    ],
    fls: only((await flsEvidenceReach(database, {})).rows),
    hip: { year: hipFractureYear, rows: (await hipFractureOddities(database, { financialYear: hipFractureYear })).rows },
    scanners: await parameter('scanners_wave1'),
    scannersEarlier: await parameter('scanners_wave1_earlier_figure'),
    waves: (await programme(database, {})).rows,
    accuracy: (await forecastAccuracy(database, {})).rows,
  }
}
export type Facts = Awaited<ReturnType<typeof loadFacts>>

function only<T>(rows: readonly T[]): T {
  const [row] = rows
  if (!row) throw new Error('A question about known gaps has no answer.')
  return row
}
