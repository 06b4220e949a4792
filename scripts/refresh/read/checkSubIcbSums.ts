import type { area } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'
import { SourceFault } from '../SourceFault'
import type { SourceFolder } from '../SourceFolder'
import { addBands, personsIn, sameBands } from './ageBands'
import { icbsOf } from './icbCodes'
import { type Residents, residentFiles } from './residents'
import { readSubIcbPopulation, type SubIcbPopulation } from './subIcbPopulation'

type Area = Row<typeof area>

/**
 * Adds the published single years of age up again: an ICB of whole sub-ICBs must equal their sum,
 * one that took a part of the sub-ICB cut up in 2026 may not lie below it.
 * @param residents at mid-2024, both editions
 */
export function checkSubIcbSums(sources: SourceFolder, areas: readonly Area[], residents: readonly Residents[]) {
  const subIcbs = readSubIcbPopulation(sources)
  checkCodes(areas, subIcbs)
  for (const { area, bands, quality } of residents) {
    const parts = subIcbs.filter((one) => area.gss === (area.edition === '2023' ? one.icb2023Gss : one.icb2026Gss))
    const whole = addBands(parts.map((part) => part.bands))
    const agrees = quality === 'exact' ? sameBands(bands, whole) : personsIn(bands) >= personsIn(whole)
    if (agrees) continue
    throw new SourceFault(
      { file: residentFiles[area.edition].file },
      `${personsIn(bands)} residents of ${area.code} at mid-2024`,
      `${quality === 'exact' ? '' : 'at least '}${personsIn(whole)}, the sum of its sub-ICBs, in every age band`,
    )
  }
}

function checkCodes(areas: readonly Area[], subIcbs: readonly SubIcbPopulation[]) {
  const known = new Set([...icbsOf(areas, '2023'), ...icbsOf(areas, '2026')].map(({ gss }) => gss))
  for (const { row, icb2023Gss, icb2026Gss } of subIcbs) {
    for (const gss of [icb2023Gss, icb2026Gss]) {
      if (gss && !known.has(gss)) row.fault('ICB 2024 Code', `"${gss}"`, 'an ICB of the area lookups')
    }
  }
}
