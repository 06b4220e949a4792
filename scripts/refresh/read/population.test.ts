import { sum } from 'd3-array'
import { describe, expect, it } from 'vitest'
import { population } from '~/contracts/placeTables'
import { readPopulation } from './population'
import { sourcesEdited, sourcesWith } from './smallEngland'

const derived = 'population/DERIVED_icb2026_population_bands_mid2024.csv'
const published = 'population/ons_icb2023geog_population_bands_mid2022_mid2024.csv'
const subIcb = 'population/ons_sub_icb2024_syoa_sex_mid2024.csv'
const levels = 'E54000099,Y58,estimated (split),'

describe('readPopulation', () => {
  const rows = readPopulation(sourcesWith())
  const persons = (edition: string, code: string) =>
    sum(rows.filter((row) => row.edition === edition && row.area_code === code), (row) => row.persons)

  it('parts people into bands that add up: 91 years of 2 women and 1 man', () => {
    for (const row of rows) population.parse(row)
    const devon = rows.filter((row) => row.edition === '2023' && row.area_code === 'QJK')
    expect(devon.map(({ sex, age_band, persons }) => `${sex} ${age_band} ${persons}`)).toEqual([
      'female 0_to_49 100', 'female 50_to_64 30', 'female 65_to_74 20', 'female 75_to_84 20', 'female 85_plus 12',
      'male 0_to_49 50', 'male 50_to_64 15', 'male 65_to_74 10', 'male 75_to_84 10', 'male 85_plus 6',
    ]) // prettier-ignore
  })

  it('adds ICBs to the same region and England in both editions', () => {
    for (const edition of ['2023', '2026']) {
      expect(persons(edition, 'ENG')).toBe(546)
      expect(persons(edition, 'Y58')).toBe(546)
    }
  })

  it('says which areas are estimated', () => {
    const estimated = rows.filter((row) => row.quality === 'estimated').map((row) => row.area_code)
    expect(new Set(estimated)).toEqual(new Set(['L1V2S']))
  })

  it('gives a person lost in rounding back to the estimated area', () => {
    const sources = sourcesEdited(derived, `${levels}273,123,78,48,18,182,`, `${levels}273,123,78,48,18,181,`)
    const settled = readPopulation(sources).filter((row) => row.edition === '2026' && row.area_code === 'ENG')
    expect(sum(settled, (row) => row.persons)).toBe(546)
  })

  it.each([
    ['sexes that do not add up', sourcesEdited(published, '273,', '274,'), /persons_all.*found 274; expected 273/],
    ['a wider band below a narrower', sourcesEdited(published, ',123,78,48,18,182,82,52,32,12,91,41,26,16,6', ',123,78,48,18,182,82,52,32,12,91,41,26,16,60'), /85plus/],
    ['an unknown ICB', sourcesEdited(published, 'E54000038', 'E54000098'), /icb_cd/],
    ['an ICB left out', sourcesEdited(published, /2024,E54000038.*\n/.exec(sourcesWith().text(published))?.[0] ?? '', ''), /one row for each of 2/],
    ['a wrong region', sourcesEdited(published, 'E54000038,Y58', 'E54000038,Y59'), /nhser_cdh/],
    ['an exact area that is not the sum of its parts', sourcesEdited(subIcb, 'E54000037,273,2,', 'E54000037,274,3,'), /273 residents of QJK.*expected 274/],
    ['a total that is not the sum of ages', sourcesEdited(subIcb, 'E54000037,273', 'E54000037,280'), /Total/],
    ['more people than were there', sourcesEdited(derived, `${levels}273,123,78,48,18,182`, `${levels}283,123,78,48,18,192`), /10 people \(female, 0_to_49\) more in region Y58/],
    ['an unknown method', sourcesEdited(derived, 'estimated (split)', 'guessed'), /method/],
  ])('refuses %s', (_, sources, message) => {
    expect(() => readPopulation(sources)).toThrow(message)
  })
})
