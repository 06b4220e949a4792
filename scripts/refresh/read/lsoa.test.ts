import { describe, expect, it } from 'vitest'
import { lsoa } from '~/contracts/placeTables'
import { readLsoas } from './lsoa'
import { sourcesEdited, sourcesWith } from './smallEngland'

const lookup = 'geography/lookup_lsoa21_lad24_icb24_icb26.csv'
const ages = 'smallarea/lsoa21_england_census2021_age6_persons.csv'

describe('readLsoas', () => {
  it('joins the four files in the order of the codes', () => {
    const rows = readLsoas(sourcesWith())
    for (const row of rows) lsoa.parse(row)
    expect(rows).toEqual([
      {
        code: 'E01000001', easting: 290001, northing: 90000, aged_50_plus: 500, aged_65_plus: 200,
        imd_decile: 1, rural_urban: 'UN1', icb_2023: 'QJK', icb_2026: 'QJK', quality: 'exact',
      },
      {
        code: 'E01000002', easting: 330000, northing: 130000, aged_50_plus: 150, aged_65_plus: 50,
        imd_decile: 10, rural_urban: 'RSF1', icb_2023: 'QSL', icb_2026: 'L1V2S', quality: 'estimated',
      },
    ]) // prettier-ignore
  })

  it.each([
    ['an unknown ICB', sourcesEdited(lookup, 'E54000099', 'E54000098'), /row 2, column "icb26cd": found "E54000098"/],
    ['an unknown method', sourcesEdited(lookup, 'SICBL', 'GUESS'), /icb26_method/],
    ['an LSOA that one file lacks', sourcesEdited(ages, 'E01000002', 'E01000003'), /found E01000002.*census2021/],
    ['an LSOA twice', sourcesEdited(ages, 'E01000002', 'E01000001'), /second time/],
    ['a Welsh LSOA', sourcesEdited(ages, 'E01000002', 'W01000002'), /English LSOA/],
    ['a missing column', sourcesEdited(ages, 'a65_plus', 'old'), /a65_plus/],
    ['a decile of 11', sourcesEdited('smallarea/lsoa21_england_imd2025_ruc2021.csv', ',10,', ',11,'), /decile, 1 to 10/],
  ])('refuses %s', (_, sources, message) => {
    expect(() => readLsoas(sources)).toThrow(message)
  })
})
