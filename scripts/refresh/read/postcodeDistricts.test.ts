import { expect, it } from 'vitest'
import { postcodeDistrict } from '~/contracts/placeTables'
import { readAreas } from './areas'
import { readPostcodeDistricts } from './postcodeDistricts'
import { smallEngland, sourcesEdited, sourcesWith } from './smallEngland'
import type { SourceFolder } from '../SourceFolder'

const practices = 'organisations/nhse_gp_practice_map_2026-08.csv'
const points = 'smallarea/gp_practice_points_2014coords_by_postcode.csv'
const districts = (sources: SourceFolder) =>
  readPostcodeDistricts(sources, readAreas(sources))
    .map(({ edition, district, icb_code, places, quality }) => `${edition} ${district} ${icb_code} ${places} ${quality}`)
    .toSorted()

/**
 * By hand, from the made-up files: hospitals at EX1 1AA and EX9 9ZZ (Devon) and TA1 1AA (Somerset, then Levels);
 * practices at EX1 1AD and TA1 1AC (Devon, by sub-ICB in both editions), TA1 1AB (Levels; in 2023 by its point) and
 * TA2 2AA (Levels; without a point, so not known in 2023).
 */
it('counts practices and hospitals by district, and lists every ICB of a district', () => {
  for (const row of readPostcodeDistricts(sourcesWith(), readAreas(sourcesWith()))) postcodeDistrict.parse(row)
  expect(districts(sourcesWith())).toEqual([
    '2023 EX1 QJK 2 estimated',
    '2023 EX9 QJK 1 estimated',
    '2023 TA1 QJK 1 exact',
    '2023 TA1 QSL 2 estimated',
    '2026 EX1 QJK 2 estimated',
    '2026 EX9 QJK 1 estimated',
    '2026 TA1 L1V2S 2 estimated',
    '2026 TA1 QJK 1 exact',
    '2026 TA2 L1V2S 1 exact',
  ])
})

it('counts a hospital once that both lists name, and leaves out one outside every boundary', () => {
  const ods = 'organisations/nhs_hospital_sites_ods_2026-08.csv'
  const again = sourcesEdited(ods, 'EX9 9ZZ,50.9,-3.9', 'EX1 1AA,50.5,-3.5')
  expect(districts(again).filter((row) => row.includes(' EX'))).toEqual(['2023 EX1 QJK 2 estimated', '2026 EX1 QJK 2 estimated'])
  const atSea = sourcesEdited(ods, '50.9,-3.9', '50.9,-6.9')
  expect(districts(atSea).filter((row) => row.includes('EX9'))).toEqual([])
})

it('a practice counts where it belongs, not where it stands', () => {
  const moved = sourcesWith({ [points]: smallEngland[points]!.replace('L10001,50.5,-3.5', 'L10001,50.5,-2.5') })
  expect(districts(moved)).toEqual(districts(sourcesWith()))
})

it.each([
  ['half a postcode', sourcesEdited(practices, 'EX1 1AD', 'EX1'), /row 2, column "PRACTICE_POSTCODE": found "EX1"/],
  ['an ICB not known', sourcesEdited(practices, '01A,E54000037', '01A,E54000001'), /column "ONS_ICB_CODE": found "E54000001"/],
  ['a place that is not a number', sourcesEdited(points, '50.6', 'north'), /column "lat": found "north"/],
  ['a column gone', sourcesEdited(practices, 'SUB_ICB_LOCATION_CODE', 'SICBL'), /row 1, column "SUB_ICB_LOCATION_CODE"/],
])('refuses %s', (_, sources, message) => {
  expect(() => districts(sources)).toThrow(message)
})
