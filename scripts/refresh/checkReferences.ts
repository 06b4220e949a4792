import { nationalCommissioner } from '~/contracts/codes'
import type { area } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'
import type { Dm01 } from './read/dm01'
import { SourceFault } from './SourceFault'

/** DM01 speaks of the areas we know, and of all of them: 42 ICBs and 7 regions. */
export function checkReferences(
  areas: readonly Row<typeof area>[],
  { icbMonths, providerMonths }: Pick<Dm01, 'icbMonths' | 'providerMonths'>,
): void {
  const known = (level: string) =>
    areas.filter((row) => row.edition === '2023' && row.level === level).map(({ code }) => code)
  compare('dexa_icb_month.csv', 'icb_code', icbMonths.map((row) => row.icb_code), [...known('icb'), nationalCommissioner])
  compare('dexa_provider_month.csv', 'region_code', providerMonths.map((row) => row.region_code), known('region'))
}

function compare(file: string, column: string, codes: readonly string[], known: readonly string[]): void {
  const used = new Set(codes)
  const strange = [...used].filter((code) => !known.includes(code))
  const absent = known.filter((code) => !used.has(code))
  if (strange.length > 0) throw new SourceFault({ file, column }, strange.join(', '), 'codes in area.csv, edition 2023')
  if (absent.length > 0) throw new SourceFault({ file, column }, `no rows for ${absent.join(', ')}`, 'rows for every area')
}
