import { england } from '~/contracts/codes'
import { type area, ageBands, type population, sexes } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'
import type { SourceFolder } from '../SourceFolder'
import { addBands } from './ageBands'
import { readAreas } from './areas'
import { checkSubIcbSums } from './checkSubIcbSums'
import { readResidents, type Residents } from './residents'
import { settleRounding } from './settleRounding'

/** The year for which residents are known on the boundaries of 2026, and by sub-ICB. */
const commonYear = 2024

const frimley =
  'Took part of the former Frimley board, whose residents at each age are shared out by district and small area; the rest is exact.'

/** Residents of ICBs as published or carried over, checked against their sub-ICBs; regions and England as sums. */
export function readPopulation(sources: SourceFolder): Row<typeof population>[] {
  const areas = readAreas(sources)
  const earlier = readResidents(sources, areas, '2023')
  const earlierInCommonYear = earlier.filter(({ year }) => year === commonYear)
  const later = settleRounding(readResidents(sources, areas, '2026'), earlierInCommonYear)
  checkSubIcbSums(sources, areas, [...earlierInCommonYear, ...later])
  return [earlier, later].flatMap((icbs) => [...sums(areas, icbs), ...icbs]).flatMap(toRows)
}

/** Exact in both editions: what is estimated is only how a region's people part between its ICBs. */
function sums(areas: readonly Row<typeof area>[], icbs: readonly Residents[]): Residents[] {
  const edition = icbs[0]?.area.edition
  const wider = areas.filter((one) => one.edition === edition && one.level !== 'icb')
  const years = [...new Set(icbs.map(({ year }) => year))]
  return years.flatMap((year) =>
    wider.map((area): Residents => {
      const inside = icbs.filter((one) => one.year === year && [england, one.area.parent_code].includes(area.code))
      return { area, year, bands: addBands(inside.map(({ bands }) => bands)), quality: 'exact' }
    }),
  )
}

const toRows = ({ area, year, bands, quality }: Residents): Row<typeof population>[] =>
  sexes.flatMap((sex) =>
    ageBands.map((age_band) => ({
      edition: area.edition,
      area_code: area.code,
      mid_year: year,
      sex,
      age_band,
      persons: bands[sex][age_band],
      quality,
      note: quality === 'exact' ? null : frimley,
    })),
  )
