import { group, sum } from 'd3-array'
import { type AreaCharacteristic, areaCharacteristics } from '~/contracts/characteristics'
import type { Edition } from '~/contracts/codes'
import type { area, lsoa, population } from '~/contracts/placeTables'
import type { areaCharacter } from '~/contracts/similarTables'
import type { Quality, Row } from '~/contracts/table'

type Area = Row<typeof area>
type Lsoa = Row<typeof lsoa>
type Residents = Row<typeof population>

interface Given {
  areas: readonly Area[]
  residents: readonly Residents[]
  lsoas: readonly Lsoa[]
}

const midYear = 2024
/** Of ten: the most deprived three tenths of England's small areas. */
const lastDeprivedDecile = 3
/** Larger and smaller rural, nearer to or further from a major town or city; UN1 and UF1 are urban. */
const ruralClasses: readonly string[] = ['RLN1', 'RLF1', 'RSN1', 'RSF1']

/**
 * Age structure, deprivation, rurality and size of every ICB of both editions and, in that of 2026, every region.
 * Ages from the residents of mid-2024; deprivation and rurality from the small areas, weighted by their people aged 50+.
 */
export function deriveAreaCharacter({ areas, residents, lsoas }: Given): Row<typeof areaCharacter>[] {
  const residentsOf = group(residents.filter(({ mid_year }) => mid_year === midYear), (row) => `${row.edition} ${row.area_code}`)
  const regionOf = new Map(areas.filter(({ edition, level }) => edition === '2026' && level === 'icb').map((row) => [row.code, row.parent_code]))
  const small = {
    '2023 icb': group(lsoas, (row) => row.icb_2023),
    '2026 icb': group(lsoas, (row) => row.icb_2026),
    '2026 region': group(lsoas, (row) => regionOf.get(row.icb_2026)),
  }
  return areas.flatMap(({ edition, level, code }) => {
    if (level === 'england' || (level === 'region' && edition === '2023')) return []
    const people = residentsOf.get(`${edition} ${code}`) ?? []
    const places = small[level === 'region' ? '2026 region' : (`${edition} icb` as const)].get(code) ?? []
    const placement = level === 'icb' ? placementQuality(edition, places) : 'exact'
    const characters = [...ages(people), ...surroundings(places, placement)]
    return characters.map(([characteristic, value, quality]) => ({
      edition, area_code: code, characteristic, value, unit: areaCharacteristics[characteristic].unit, quality,
    }))
  })
}

type Character = [AreaCharacteristic, number, Quality]

function ages(people: readonly Residents[]): Character[] {
  const aged = (...bands: Residents['age_band'][]) => sum(people.filter((row) => bands.includes(row.age_band)), (row) => row.persons)
  const aged50 = aged('50_to_64', '65_to_74', '75_to_84', '85_plus')
  const quality = allExact(people)
  return [
    ['aged_65_to_74', aged('65_to_74') / aged50, quality],
    ['aged_75_to_84', aged('75_to_84') / aged50, quality],
    ['aged_85_plus', aged('85_plus') / aged50, quality],
    ['aged_50_plus', aged50, quality],
  ]
}

function surroundings(places: readonly Lsoa[], quality: Quality): Character[] {
  const aged50 = sum(places, (row) => row.aged_50_plus)
  const share = (among: (row: Lsoa) => boolean) => sum(places.filter(among), (row) => row.aged_50_plus) / aged50
  return [
    ['most_deprived', share((row) => row.imd_decile <= lastDeprivedDecile), quality],
    ['deprivation_decile', sum(places, (row) => row.aged_50_plus * row.imd_decile) / aged50, quality],
    ['rural', share((row) => ruralClasses.includes(row.rural_urban)), quality],
  ]
}

/** What is estimated of a small area is its ICB of 2026; which region that lies in is not in doubt. */
const placementQuality = (edition: Edition, places: readonly Lsoa[]): Quality => (edition === '2023' ? 'exact' : allExact(places))

const allExact = (rows: readonly { quality: Quality }[]): Quality =>
  rows.every(({ quality }) => quality === 'exact') ? 'exact' : 'estimated'
