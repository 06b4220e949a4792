import { describe, expect, it } from 'vitest'
import { osteoporosisRegister } from '~/contracts/registerTables'
import { readOsteoporosisRegisters } from './osteoporosisRegister'
import { sourcesEdited, sourcesWith } from './smallEngland'

const file = 'fractures/qof_osteoporosis_prevalence_icb.csv'

describe('readOsteoporosisRegisters', () => {
  it('gives shares from 0 to 1', () => {
    const rows = readOsteoporosisRegisters(sourcesWith())
    for (const row of rows) osteoporosisRegister.parse(row)
    expect(rows.map((row) => [row.area_code, row.share_of_patients_aged_50_plus])).toEqual([
      ['QJK', 0.005],
      ['QSL', 0.012346],
    ])
  })

  it.each([
    ['codes that disagree', sourcesEdited(file, 'QSL,', 'QJK,'), /icb_ods_code/],
    ['a percentage over 100', sourcesEdited(file, '1.23456', '123.456'), /0 to 100/],
    ['a calendar year', sourcesEdited(file, '2023/24', '2023'), /financial year/],
    ['an ICB without a year', sourcesEdited(file, 'QSL,E54000038,2023/24,1.23456\n', ''), /each of 2 ICBs once/],
  ])('refuses %s', (_, sources, message) => {
    expect(() => readOsteoporosisRegisters(sources)).toThrow(message)
  })
})
