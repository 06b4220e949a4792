import { expect, test } from 'vitest'
import { areaCharacteristicIds } from '~/contracts/characteristics'
import type { area } from '~/contracts/placeTables'
import type { areaCharacter } from '~/contracts/similarTables'
import type { Row } from '~/contracts/table'
import { deriveSimilarAreas } from './similar'

type Area = Row<typeof area>
const place = (edition: Area['edition'], level: Area['level'], code: string): Area => ({
  edition, level, code, gss: 'E54000001', name: code, short_name: code, parent_code: null, quality: 'exact',
})
/** All traits alike but the people: only size sets these apart. */
const people = (edition: Area['edition'], area_code: string, aged50: number, quality: 'exact' | 'estimated' = 'exact'): Row<typeof areaCharacter>[] =>
  areaCharacteristicIds.map((characteristic) => ({
    edition, area_code, characteristic, value: characteristic === 'aged_50_plus' ? aged50 : 0.5, unit: 'unit', quality,
  }))
const areas = [
  place('2026', 'icb', 'QAA'), place('2026', 'icb', 'QBB'), place('2026', 'icb', 'QCC'), place('2026', 'region', 'Y01'), place('2026', 'region', 'Y02'), place('2023', 'icb', 'QAA'),
]
const found = deriveSimilarAreas(
  [...people('2026', 'QAA', 100), ...people('2026', 'QBB', 1000), ...people('2026', 'QCC', 10_000, 'estimated'), ...people('2026', 'Y01', 100), ...people('2026', 'Y02', 200), ...people('2023', 'QAA', 100)],
  areas,
)
const of = (code: string) => found.filter((row) => row.edition === '2026' && row.area_code === code)

test('size is compared by its logarithm: 1,000 is as far from 100 as from 10,000, and code decides', () => {
  // Logarithms 2, 3, 4 have a standard deviation of √(2 / 3); one step over four groups is √(3 / 2) / √4.
  expect(of('QBB').map(({ similar_code, rank }) => [similar_code, rank])).toEqual([['QAA', 1], ['QCC', 2]])
  for (const { distance } of of('QBB')) expect(distance).toBeCloseTo(Math.sqrt(3 / 2) / 2, 12)
})

test('areas are compared within their level and edition only', () => {
  expect(of('QAA').map(({ similar_code }) => similar_code)).toEqual(['QBB', 'QCC'])
  expect(of('Y01').map(({ similar_code }) => similar_code)).toEqual(['Y02'])
  expect(found.filter(({ edition }) => edition === '2023')).toEqual([])
})

test('a pair is exact only where both are', () => {
  expect(of('QAA').map(({ quality }) => quality)).toEqual(['exact', 'estimated'])
  expect(of('QCC').map(({ quality }) => quality)).toEqual(['estimated', 'estimated'])
})
