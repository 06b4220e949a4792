import { readCsv } from '../readCsv'
import type { SourceFolder } from '../SourceFolder'

const file = 'geography/crosswalk_sicbl24_to_icb26.csv'

/**
 * ODS code of the 2023 ICB by sub-ICB code, for the sub-ICBs that went on unchanged: those whose ONS code stayed.
 * The others were cut up or enlarged, so their code does not tell.
 */
export function readFormerIcbs(sources: SourceFolder): Map<string, string> {
  const rows = readCsv(file, sources.text(file), ['sicbl24cd', 'sicbl24cdh', 'sicbl26cd', 'icb24cdh'])
  const unchanged = rows.filter((row) => row.cell('sicbl24cd') === row.cell('sicbl26cd'))
  return new Map(unchanged.map((row) => [row.cell('sicbl24cdh'), row.cell('icb24cdh')]))
}
