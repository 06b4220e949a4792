import { SourceFault } from '../SourceFault'
import type { SourceFolder } from '../SourceFolder'
import { checkMonths } from './checkMonths'
import { type IcbMonth, readCommissionerCsv } from './dm01CommissionerCsv'
import type { ProviderMonth } from './dm01Columns'
import { readProviderCsv } from './dm01ProviderCsv'
import { type Difference, type Fate, mergeRevisions } from './dm01Revisions'
import { checkTotals } from './dm01Totals'
import { type Dm01Workbook, readWorkbook } from './dm01Workbook'

export interface Dm01 {
  readonly providerMonths: ProviderMonth[]
  readonly providerNames: Map<string, string>
  readonly icbMonths: IcbMonth[]
  readonly differences: Difference[]
  readonly fates: ReadonlyMap<Dm01Workbook, Fate>
}

const workbookFolder = 'activity/nhse_original'

/**
 * DEXA in NHS England's monthly diagnostics return (DM01).
 * @param compiledAsOf newest publication that the compiled provider file can hold, `YYYY-MM-DD`
 */
export function readDm01(sources: SourceFolder, compiledAsOf: string): Dm01 {
  const compiled = readProviderCsv(sources)
  const commissioners = readCommissionerCsv(sources)
  // On the compiled pair: a month taken from a workbook later on need not match the older commissioner file.
  checkTotals(compiled, commissioners)
  const workbooks = workbookFiles(sources).map((path) => readWorkbook(path, sources.bytes(path)))
  const { rows, differences, fates } = mergeRevisions(compiled.rows, compiledAsOf, workbooks)
  const isUsed = (workbook: Dm01Workbook) => fates.get(workbook) === 'used'
  checkMonths(workbookFolder, rows.map(({ month }) => month))
  return {
    providerMonths: rows,
    providerNames: new Map([...compiled.names, ...workbooks.filter(isUsed).flatMap(({ names }) => [...names])]),
    icbMonths: commissioners.rows,
    differences,
    fates,
  }
}

/** A month in another form, passed over, would look like a month that nobody has published. */
function workbookFiles(sources: SourceFolder): string[] {
  const paths = sources.list(workbookFolder).filter((path) => !/\/(\.|~\$|PROVENANCE|README)/.test(path))
  const other = paths.find((path) => !path.toLowerCase().endsWith('.xls'))
  if (other) throw new SourceFault({ file: other }, 'another kind of file', "NHS England's workbook as published (.xls), alone in this folder")
  return paths
}
