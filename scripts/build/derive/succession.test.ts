import { expect, test } from 'vitest'
import type { area, lsoa } from '~/contracts/placeTables'
import type { Row } from '~/contracts/table'
import { deriveSuccession } from './succession'

const icb = (edition: '2023' | '2026', code: string, gss: string): Row<typeof area> => ({
  edition,
  level: 'icb',
  code,
  gss,
  name: code,
  short_name: code,
  parent_code: 'Y01',
  quality: 'exact',
})

// QAA stays; QBB goes whole into N1N1N; QCC is split between N1N1N and QDD, which keeps its ODS code and grows.
const areas = [
  icb('2023', 'QAA', 'E54000001'),
  icb('2023', 'QBB', 'E54000002'),
  icb('2023', 'QCC', 'E54000003'),
  icb('2023', 'QDD', 'E54000004'),
  icb('2026', 'QAA', 'E54000001'),
  icb('2026', 'N1N1N', 'E54000005'),
  icb('2026', 'QDD', 'E54000006'),
]

let codes = 0
const small = (icb_2023: string, icb_2026: string, aged_50_plus: number, quality: 'exact' | 'estimated' = 'exact'): Row<typeof lsoa> => ({
  code: `E0100000${++codes}`,
  easting: 0,
  northing: 0,
  aged_50_plus,
  aged_65_plus: 0,
  imd_decile: 1,
  rural_urban: 'UN1',
  icb_2023,
  icb_2026,
  quality,
})

const found = deriveSuccession(
  [
    small('QAA', 'QAA', 500),
    small('QBB', 'N1N1N', 300),
    small('QBB', 'N1N1N', 100),
    small('QCC', 'N1N1N', 150),
    small('QCC', 'QDD', 250, 'estimated'),
    small('QCC', 'QDD', 200),
    small('QDD', 'QDD', 700),
  ],
  areas,
)
const between = (from: string, to: string) => found.find((row) => row.from_code === from && row.to_code === to)

test('an ICB with the same ONS code is the same', () => {
  expect(between('QAA', 'QAA')).toMatchObject({ kind: 'same', share_aged_50_plus: 1, aged_50_plus_moved: 500 })
})

test('an ICB that goes whole into a new one is merged', () => {
  expect(between('QBB', 'N1N1N')).toMatchObject({ kind: 'merged', share_aged_50_plus: 1, aged_50_plus_moved: 400 })
})

test('an ICB that keeps its ODS code but not its ONS code has a changed boundary', () => {
  expect(between('QDD', 'QDD')).toMatchObject({ kind: 'boundary_change', share_aged_50_plus: 1, aged_50_plus_moved: 700 })
})

test('a split ICB is shared out by its people aged 50+: 150 and 450 of 600', () => {
  expect(between('QCC', 'N1N1N')).toMatchObject({ kind: 'split', share_aged_50_plus: 0.25, aged_50_plus_moved: 150 })
  expect(between('QCC', 'QDD')).toMatchObject({ kind: 'split', share_aged_50_plus: 0.75, aged_50_plus_moved: 450 })
})

test('one LSOA placed by estimate makes its pair estimated, and no other', () => {
  expect(found.filter(({ quality }) => quality === 'estimated')).toEqual([between('QCC', 'QDD')])
})

test('there is a row for each pair that shares people', () => {
  expect(found).toHaveLength(5)
})
