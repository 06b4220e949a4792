import { group } from 'd3-array'
import type { Edition } from '~/contracts/codes'
import type { area } from '~/contracts/placeTables'
import type { Quality, Row } from '~/contracts/table'
import { readCsv, type SourceRow } from '../readCsv'
import { SourceFault } from '../SourceFault'
import type { SourceFolder } from '../SourceFolder'
import { bandColumns, type BandsBySex, bandsFromRow } from './ageBands'
import { icbByGss, icbsOf } from './icbCodes'

type Area = Row<typeof area>

/** Residents of one area at one mid-year. */
export interface Residents {
  readonly area: Area
  readonly year: number
  readonly bands: BandsBySex
  readonly quality: Quality
}

export const residentFiles = {
  '2023': { file: 'population/ons_icb2023geog_population_bands_mid2022_mid2024.csv', gss: 'icb_cd' },
  '2026': { file: 'population/DERIVED_icb2026_population_bands_mid2024.csv', gss: 'icb26cd' },
} as const

/** Residents of every ICB of an edition in every year of its file. */
export function readResidents(sources: SourceFolder, areas: readonly Area[], edition: Edition): Residents[] {
  const { file, gss } = residentFiles[edition]
  const method = edition === '2026' ? ['method'] : []
  const icb = icbByGss(areas, edition)
  const residents = readCsv(file, sources.text(file), ['mid_year', gss, 'nhser_cdh', ...method, ...bandColumns]).map(
    (row): Residents => {
      const area = icb(row, gss)
      if (row.cell('nhser_cdh') !== area.parent_code) {
        row.fault('nhser_cdh', `"${row.cell('nhser_cdh')}"`, `${area.parent_code}, the region of ${area.code}`)
      }
      const quality = edition === '2026' ? qualityOf(row) : 'exact'
      const bands = bandsFromRow(row, quality === 'exact' ? 0 : 1)
      return { area, year: row.count('mid_year'), bands, quality }
    },
  )
  checkEveryIcb(file, residents, icbsOf(areas, edition).length)
  return residents
}

function qualityOf(row: SourceRow): Quality {
  const method = row.cell('method')
  if (method.startsWith('exact')) return 'exact'
  return method.startsWith('estimated') ? 'estimated' : row.fault('method', `"${method}"`, 'exact … or estimated …')
}

function checkEveryIcb(file: string, residents: Residents[], icbs: number) {
  for (const [year, rows] of group(residents, (one) => one.year)) {
    const codes = new Set(rows.map(({ area }) => area.code))
    if (codes.size !== rows.length || codes.size !== icbs) {
      const found = `${rows.length} rows for ${codes.size} ICBs at mid-${year}`
      throw new SourceFault({ file }, found, `one row for each of ${icbs}`)
    }
  }
}
