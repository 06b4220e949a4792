import { readCsv, type SourceRow } from '../readCsv'
import type { SourceFolder } from '../SourceFolder'
import { type BandsBySex, bandsFromSingleYears } from './ageBands'

const file = 'population/ons_sub_icb2024_syoa_sex_mid2024.csv'
const crosswalkFile = 'geography/crosswalk_sicbl24_to_icb26.csv'
const ages = Array.from({ length: 91 }, (_, age) => age)

export interface SubIcbPopulation {
  readonly row: SourceRow
  readonly icb2023Gss: string
  /** Null for the sub-ICB that was cut up in 2026. */
  readonly icb2026Gss: string | null
  readonly bands: BandsBySex
}

/** Mid-2024 residents of every sub-ICB, with the ICB it lay in until March 2026 and lies in since. */
export function readSubIcbPopulation(sources: SourceFolder): SubIcbPopulation[] {
  const columns = ['SICBL 2024 Code', 'ICB 2024 Code', 'Total', ...ages.flatMap((age) => [`F${age}`, `M${age}`])]
  const successors = readSuccessors(sources)
  return readCsv(file, sources.text(file), columns).map((row) => {
    const female = ages.map((age) => row.count(`F${age}`))
    const male = ages.map((age) => row.count(`M${age}`))
    const counted = [...female, ...male].reduce((total, one) => total + one, 0)
    if (counted !== row.count('Total')) {
      row.fault('Total', row.cell('Total'), `${counted}, the sum of all ages and sexes`)
    }
    const successor = successors.get(row.cell('SICBL 2024 Code'))
    if (successor === undefined) {
      return row.fault('SICBL 2024 Code', `"${row.cell('SICBL 2024 Code')}"`, `a sub-ICB in ${crosswalkFile}`)
    }
    return {
      row,
      icb2023Gss: row.cell('ICB 2024 Code'),
      icb2026Gss: successor === '' ? null : successor,
      bands: { female: bandsFromSingleYears(female), male: bandsFromSingleYears(male) },
    }
  })
}

function readSuccessors(sources: SourceFolder): Map<string, string> {
  const rows = readCsv(crosswalkFile, sources.text(crosswalkFile), ['sicbl24cd', 'icb26cd', 'note'])
  for (const row of rows) {
    const cutUp = row.cell('note').startsWith('split')
    if ((row.cell('icb26cd') === '') !== cutUp) {
      row.fault('icb26cd', `"${row.cell('icb26cd')}"`, 'an ICB of 2026, empty only beside the note "split"')
    }
  }
  return new Map(rows.map((row) => [row.cell('sicbl24cd'), row.cell('icb26cd')]))
}
