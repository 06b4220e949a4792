import { group } from 'd3-array'
import { type Edition, editions } from '~/contracts/codes'
import { type area, type postcodeDistrict, postcodePattern } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'
import type { SourceFolder } from '../SourceFolder'
import { readFormerIcbs } from './formerIcbOfSubIcb'
import { readGpPractices } from './gpPractices'
import { icbFinder, type Point } from './icbAtPoint'
import { icbByGss } from './icbCodes'
import { readNhsukHospitals } from './nhsukHospitals'
import { readOdsHospitals } from './odsHospitals'

type Area = Row<typeof area>
type District = Row<typeof postcodeDistrict>
type Placed = Pick<District, 'edition' | 'district' | 'icb_code' | 'quality'>

/**
 * Postcode districts by the GP practices and hospitals in them. A practice counts for the ICB it belongs to, which for
 * 16 of them is not the one it stands in; a hospital, and a practice whose ICB of 2023 its sub-ICB does not tell, for
 * the one whose boundaries hold it, and for none where none does: a coast cut straight, Wales, a place not known.
 */
export function readPostcodeDistricts(sources: SourceFolder, areas: readonly Area[]): District[] {
  const placed = [...placedPractices(sources, areas), ...placedHospitals(sources, areas)]
  const rows = group(placed, ({ edition, district, icb_code }) => `${edition} ${district} ${icb_code}`)
  return [...rows.values()].flatMap((here) => {
    const [first] = here
    const quality = here.every((one) => one.quality === 'exact') ? 'exact' : 'estimated'
    return first ? [{ ...first, places: here.length, quality }] : []
  })
}

function placedPractices(sources: SourceFolder, areas: readonly Area[]): Placed[] {
  const icb2026 = icbByGss(areas, '2026')
  const formerIcbs = readFormerIcbs(sources)
  const find2023 = icbFinder(sources, areas, '2023')
  return readGpPractices(sources).flatMap(({ row, postcode, subIcbCode, icbColumn, point }) => {
    const district = districtOf(postcode) ?? row.fault('PRACTICE_POSTCODE', `"${postcode}"`, 'a postcode such as CB2 0QQ')
    const now: Placed = { edition: '2026', district, icb_code: icb2026(row, icbColumn).code, quality: 'exact' }
    const told = formerIcbs.get(subIcbCode)
    const former = told ?? (point && find2023(point)?.code)
    return former ? [now, { edition: '2023', district, icb_code: former, quality: told ? 'exact' : 'estimated' }] : [now]
  })
}

/** Two lists name many of the same hospitals, so each postcode counts once. */
function placedHospitals(sources: SourceFolder, areas: readonly Area[]): Placed[] {
  const pointOf = new Map<string, Point>()
  for (const { postcode, lon, lat } of readOdsHospitals(sources)) pointOf.set(postcode, { lon, lat })
  for (const { postcode, point } of readNhsukHospitals(sources)) pointOf.set(postcode, point)
  return editions.flatMap((edition: Edition) => {
    const find = icbFinder(sources, areas, edition)
    return [...pointOf].flatMap(([postcode, point]): Placed[] => {
      const district = districtOf(postcode)
      const icb = find(point)
      return district && icb ? [{ edition, district, icb_code: icb.code, quality: 'estimated' }] : []
    })
  })
}

/** The part before the space; null where a cell is no whole postcode. */
const districtOf = (postcode: string): string | null => postcodePattern.exec(postcode)?.[1] ?? null
