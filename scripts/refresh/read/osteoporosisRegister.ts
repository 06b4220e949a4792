import type { osteoporosisRegister } from '~/contracts/registerTables'
import type { Row } from '~/contracts/table'
import { readCsv, type SourceRow } from '../readCsv'
import { SourceFault } from '../SourceFault'
import type { SourceFolder } from '../SourceFolder'
import { readAreas } from './areas'
import { icbByGss, icbsOf } from './icbCodes'

const file = 'fractures/qof_osteoporosis_prevalence_icb.csv'
const percent = 'osteoporosis_register_pct_of_patients_50plus'
const year = 'qof_financial_year'

/** Osteoporosis registers of general practices; every ICB of 2023 in every year. */
export function readOsteoporosisRegisters(sources: SourceFolder): Row<typeof osteoporosisRegister>[] {
  const areas = readAreas(sources)
  const icb = icbByGss(areas, '2023')
  const rows = readCsv(file, sources.text(file), ['icb_ods_code', 'icb_code', year, percent]).map((row) => {
    const area = icb(row, 'icb_code')
    if (row.cell('icb_ods_code') !== area.code) {
      row.fault('icb_ods_code', `"${row.cell('icb_ods_code')}"`, `${area.code}, the ODS code of ${area.name}`)
    }
    return {
      edition: '2023' as const,
      area_code: area.code,
      financial_year: financialYear(row),
      share_of_patients_aged_50_plus: share(row),
      quality: 'exact' as const,
    }
  })
  checkComplete(rows, icbsOf(areas, '2023').length)
  return rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

const keyOf = (row: Row<typeof osteoporosisRegister>) => `${row.area_code} ${row.financial_year}`

function financialYear(row: SourceRow): string {
  const label = row.cell(year)
  return /^\d{4}\/\d{2}$/.test(label) ? label : row.fault(year, `"${label}"`, 'a financial year such as 2023/24')
}

function share(row: SourceRow): number {
  const value = row.number(percent)
  if (value < 0 || value > 100) row.fault(percent, `${value}`, 'a percentage, 0 to 100')
  return Math.round(value * 1e4) / 1e6
}

function checkComplete(rows: Row<typeof osteoporosisRegister>[], icbs: number) {
  const years = new Set(rows.map((row) => row.financial_year))
  const keys = new Set(rows.map(keyOf))
  if (keys.size === rows.length && keys.size === years.size * icbs) return
  throw new SourceFault(
    { file },
    `${rows.length} rows, ${keys.size} of them different, for ${years.size} years`,
    `each of ${icbs} ICBs once in every year`,
  )
}
