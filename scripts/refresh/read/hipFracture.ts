import { group } from 'd3-array'
import type { hipFracture } from '~/contracts/registerTables'
import type { Row } from '~/contracts/table'
import { readCsv, type SourceRow } from '../readCsv'
import type { SourceFolder } from '../SourceFolder'
import { readAreas } from './areas'
import { icbByGss } from './icbCodes'

const file = 'fractures/hip_fracture_65plus_icb_ons_health_index.csv'
const rate = 'implied_hip_fracture_rate_65plus_per_100k_asr_DERIVED'
const year = 'financial_year_of_data'
const measured = 'source_data_available_this_year'
const pandemicYear = '2020/21'

/** Hip-fracture rates that ONS Health Index scores imply; years repeated from an earlier one are left out. */
export function readHipFractures(sources: SourceFolder): Row<typeof hipFracture>[] {
  const icb = icbByGss(readAreas(sources), '2023')
  const rows = readCsv(file, sources.text(file), ['icb_code', year, rate, measured, 'flag'])
  const byIcb = group(rows, (row) => icb(row, 'icb_code').code)
  return [...byIcb]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, ofIcb]) => {
      const filledIn = isConstant(ofIcb)
      return ownYears(ofIcb).map((row) => toRow(code, row, filledIn))
    })
}

/** The last index year has no data of its own: its rows say "2020/21 (carried forward)" and must repeat 2020/21. */
function ownYears(rows: SourceRow[]): SourceRow[] {
  const own = new Map<string, SourceRow>()
  for (const row of rows.filter((one) => !isRepeat(one))) {
    const label = row.cell(year)
    if (!/^\d{4}\/\d{2}$/.test(label)) row.fault(year, `"${label}"`, 'a financial year such as 2018/19')
    if (own.has(label)) row.fault(year, `${label} a second time for this ICB`, 'each year once')
    own.set(label, row)
  }
  for (const row of rows.filter(isRepeat)) {
    const original = own.get(row.cell(year).slice(0, 7))
    if (original?.number(rate) !== row.number(rate)) {
      row.fault(rate, row.cell(rate), `the rate of the year it repeats, ${original?.cell(rate) ?? 'which is absent'}`)
    }
  }
  return [...own.values()].sort((a, b) => (a.cell(year) < b.cell(year) ? -1 : 1))
}

const isRepeat = (row: SourceRow) => row.cell(year).endsWith('(carried forward)')

const isConstant = (rows: SourceRow[]) => rows.length > 2 && new Set(rows.map((row) => row.cell(rate))).size === 1

function toRow(code: string, row: SourceRow, filledIn: boolean): Row<typeof hipFracture> {
  const missing = row.cell(measured) !== 'yes'
  if (row.cell('flag').includes('imputed') !== filledIn) {
    const expected = filledIn ? '"imputed", for the rate never changes' : 'no such flag, for the rate changes'
    row.fault('flag', `"${row.cell('flag')}"`, expected)
  }
  const notes = [
    filledIn && 'The same rate in every year: the source filled it in, nobody measured it.',
    missing && !filledIn && 'Not measured in this year: the source repeated an earlier one.',
    row.cell('flag').includes('outlier') &&
      'Far above every other ICB since 2016/17, perhaps through the way hospitals record; the cause is not known.',
    row.cell(year) === pandemicYear && 'A pandemic year, not to be compared with others.',
  ].filter((note) => note !== false)
  return {
    edition: '2023',
    area_code: code,
    financial_year: row.cell(year),
    rate_per_100k_aged_65_plus: row.number(rate),
    usable: !filledIn && !missing,
    note: notes.join(' ') || null,
    quality: 'estimated',
  }
}
