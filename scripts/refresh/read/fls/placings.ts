import { SourceFault } from '../../SourceFault'
import { findPlacing, type Placing, placingOfService } from './findPlacing'
import type { Map2023To2026 } from './icbNamed'

const file = 'fls_placing.csv'

/** What is known by hand of a service in the audit. */
export interface Placings {
  /** Of the service itself: by its unit code, else by its name. */
  ofService(unitCode: string | null, service: string): Placing | null
  /** Of all its hospitals, where each is known and all lie in the same boards; of some alone it would be a guess. */
  ofHospitals(codes: readonly string[]): Placing | null
}

/** @throws SourceFault where a row names boards that are not in area.csv, or that share no people */
export function readPlacings(rows: readonly Placing[], map: Map2023To2026): Placings {
  rows.forEach((row, index) => {
    checkBoards(row, index + 2, map)
  })
  return {
    ofService: (unitCode, service) => placingOfService(rows, unitCode, service),
    ofHospitals: (codes) => {
      const found = codes.map((code) => findPlacing(rows, 'hospital code', code))
      const places = new Set(found.map((row) => row && `${row.icb_2023} ${row.icb_2026} ${row.outside_england}`))
      return places.size === 1 ? (found[0] ?? null) : null
    },
  }
}

function checkBoards({ value, icb_2023, icb_2026, outside_england }: Placing, row: number, { areas, successions }: Map2023To2026) {
  const fault = (column: string, found: string, expected: string): never => {
    throw new SourceFault({ file, row, column }, found, expected)
  }
  if (outside_england && (icb_2023 ?? icb_2026)) fault('outside_england', `true, and a board, for ${value}`, 'one of the two')
  if (!outside_england && !icb_2023 && !icb_2026) fault('icb_2023', `no board for ${value}`, 'a board, or true in outside_england')
  for (const [column, edition, code] of [['icb_2023', '2023', icb_2023], ['icb_2026', '2026', icb_2026]] as const) {
    const known = areas.some((one) => one.edition === edition && one.level === 'icb' && one.code === code)
    if (code && !known) fault(column, `"${code}"`, `a board of ${edition} in area.csv`)
  }
  const related = successions.some((one) => one.from_code === icb_2023 && one.to_code === icb_2026)
  if (icb_2023 && icb_2026 && !related) fault('icb_2026', `"${icb_2026}"`, `a board that people of ${icb_2023} went to`)
}
