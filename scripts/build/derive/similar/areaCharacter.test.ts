import { expect, test } from 'vitest'
import type { area, lsoa, population } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'
import { deriveAreaCharacter } from './areaCharacter'

type Area = Row<typeof area>

const place = (edition: Area['edition'], level: Area['level'], code: string, parent_code: string | null): Area => ({
  edition, level, code, gss: 'E54000001', name: code, short_name: code, parent_code, quality: 'exact',
})
const areas = [
  place('2023', 'england', 'ENG', null), place('2023', 'region', 'Y01', 'ENG'), place('2023', 'icb', 'QAA', 'Y01'),
  place('2026', 'region', 'Y01', 'ENG'), place('2026', 'icb', 'QAA', 'Y01'), place('2026', 'icb', 'N1N1N', 'Y01'),
]

const small = (aged_50_plus: number, imd_decile: number, rural_urban: string, icb_2026: string, quality: 'exact' | 'estimated' = 'exact'): Row<typeof lsoa> => ({
  code: 'E01000001', easting: 0, northing: 0, aged_50_plus, aged_65_plus: 0, imd_decile, rural_urban, icb_2023: 'QAA', icb_2026, quality,
})
const lsoas = [small(100, 3, 'UN1', 'QAA'), small(300, 4, 'RSF1', 'QAA'), small(400, 1, 'UF1', 'N1N1N', 'estimated'), small(200, 10, 'RLN1', 'N1N1N')]

const bands: [Row<typeof population>['age_band'], number][] = [
  ['0_to_49', 5000], ['50_to_64', 500], ['65_to_74', 250], ['75_to_84', 200], ['85_plus', 50],
]
const aged = (edition: Area['edition'], area_code: string, mid_year: number, scale: number, quality: 'exact' | 'estimated'): Row<typeof population>[] =>
  bands.flatMap(([age_band, persons]) =>
    (['female', 'male'] as const).map((sex) => ({ edition, area_code, mid_year, sex, age_band, persons: (persons / 2) * scale, quality, note: null })),
  )
const residents = [
  ...aged('2023', 'QAA', 2024, 1, 'exact'), ...aged('2023', 'QAA', 2023, 9, 'exact'),
  ...aged('2026', 'QAA', 2024, 1, 'exact'), ...aged('2026', 'N1N1N', 2024, 2, 'estimated'), ...aged('2026', 'Y01', 2024, 3, 'exact'),
]

const found = deriveAreaCharacter({ areas, residents, lsoas })
const of = (edition: string, code: string) =>
  Object.fromEntries(found.filter((row) => row.edition === edition && row.area_code === code).map((row) => [row.characteristic, [row.value, row.quality]]))

test('ages are shares of the 1,000 aged 50+ in mid-2024, of both sexes', () => {
  expect(of('2023', 'QAA')).toMatchObject({
    aged_65_to_74: [0.25, 'exact'], aged_75_to_84: [0.2, 'exact'], aged_85_plus: [0.05, 'exact'], aged_50_plus: [1000, 'exact'],
  })
})

test('deprivation and rurality are weighted by people aged 50+: 500 of 1,000 in deciles 1 to 3, 500 rural', () => {
  // (100 × 3 + 300 × 4 + 400 × 1 + 200 × 10) / 1,000. An estimated ICB of 2026 leaves the edition of 2023 exact.
  expect(of('2023', 'QAA')).toMatchObject({ most_deprived: [0.5, 'exact'], deprivation_decile: [3.9, 'exact'], rural: [0.5, 'exact'] })
})

test('in 2026 each ICB has its own small areas, and one of them placed by estimate makes the ICB estimated', () => {
  expect(of('2026', 'QAA')).toMatchObject({ most_deprived: [0.25, 'exact'], deprivation_decile: [3.75, 'exact'], rural: [0.75, 'exact'] })
  expect(of('2026', 'N1N1N')).toMatchObject({
    most_deprived: [400 / 600, 'estimated'], deprivation_decile: [4, 'estimated'], rural: [200 / 600, 'estimated'], aged_50_plus: [2000, 'estimated'],
  })
})

test('a region is exact, since a move between its ICBs does not change it', () => {
  expect(of('2026', 'Y01')).toMatchObject({ most_deprived: [0.5, 'exact'], deprivation_decile: [3.9, 'exact'], aged_50_plus: [3000, 'exact'] })
})

test('England and the regions of 2023 are not compared', () => {
  expect(new Set(found.map((row) => `${row.edition} ${row.area_code}`))).toEqual(new Set(['2023 QAA', '2026 Y01', '2026 QAA', '2026 N1N1N']))
})
