import { describe, expect, it } from 'vitest'
import { hipFracture } from '~/contracts/registerTables'
import { readHipFractures } from './hipFracture'
import { sourcesEdited, sourcesWith } from './smallEngland'

const file = 'fractures/hip_fracture_65plus_icb_ons_health_index.csv'

describe('readHipFractures', () => {
  it('keeps each year once, marks values that were filled in and the pandemic year', () => {
    const rows = readHipFractures(sourcesWith())
    for (const row of rows) hipFracture.parse(row)
    expect(rows.map((row) => [row.area_code, row.financial_year, row.rate_per_100k_aged_65_plus, row.usable])).toEqual([
      ['QJK', '2018/19', 550, true],
      ['QJK', '2019/20', 560, true],
      ['QJK', '2020/21', 530, true],
      ['QSL', '2018/19', 490, false],
      ['QSL', '2019/20', 490, false],
      ['QSL', '2020/21', 490, false],
    ])
    expect(rows.map((row) => Boolean(row.note))).toEqual([false, false, true, true, true, true])
  })

  it.each([
    ['a repeated year with another rate', sourcesEdited(file, '(carried forward),530', '(carried forward),531'), /repeats, 530/],
    ['a year twice', sourcesEdited(file, '2019/20', '2018/19'), /second time/],
    ['a flag that the rates belie', sourcesEdited(file, '550,yes,', '550,yes,imputed'), /flag/],
    ['an unknown ICB', sourcesEdited(file, 'E54000037', 'E54000001'), /icb_code/],
    ['no rate', sourcesEdited(file, '560', ''), /found an empty cell/],
  ])('refuses %s', (_, sources, message) => {
    expect(() => readHipFractures(sources)).toThrow(message)
  })
})
