import { readCsv } from '../readCsv'
import type { SourceFolder } from '../SourceFolder'
import { checkMonths } from './checkMonths'
import { onceOnly, readCode, readMonth, readRegion } from './dm01Cells'
import { type ProviderMonth, compiledColumns } from './dm01Columns'
import { readCounts } from './dm01Counts'
import { checkNamedMonths, onlyFile } from './onlyFile'

/** NHS trusts have three characters, independents' sites and others up to six. */
export const providerShape = /^[A-Z][A-Z0-9]{2,5}$/

export interface ProviderMonths {
  readonly rows: ProviderMonth[]
  /** Name of each provider in its latest month. */
  readonly names: Map<string, string>
}

/** The months compiled from NHS England's provider workbooks into one file, DEXA only. */
export function readProviderCsv(sources: SourceFolder): ProviderMonths & { file: string } {
  const start = 'activity/dm01_dexa_provider_monthly_'
  const file = onlyFile(sources.list('activity'), start, 'NHS England, as data/sources.json tells under dm01-provider')
  const columns = ['month', 'region_code', 'provider_code', 'provider_name', ...Object.values(compiledColumns)]
  const once = onceOnly('provider and month')
  const latest = new Map<string, { month: string; name: string }>()
  const rows = readCsv(file, sources.text(file), columns).map((row): ProviderMonth => {
    const month = readMonth(row, 'month')
    const code = readCode(row, 'provider_code', providerShape, 'an ODS code of a provider')
    once(row, 'provider_code', `${code} in ${month}`)
    const name = row.cell('provider_name') || row.fault('provider_name', 'an empty cell', 'a name')
    if (month >= (latest.get(code)?.month ?? '')) latest.set(code, { month, name })
    return {
      provider_code: code,
      month,
      region_code: readRegion(row, 'region_code'),
      ...readCounts(row, compiledColumns),
      quality: 'exact',
    }
  })
  const months = rows.map(({ month }) => month)
  checkMonths(file, months)
  checkNamedMonths(file, months)
  return { file, rows, names: new Map([...latest].map(([code, { name }]) => [code, name])) }
}
