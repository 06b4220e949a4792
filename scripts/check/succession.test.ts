import { rollups, sum } from 'd3-array'
import { expect, test } from 'vitest'
import { area, areaSuccession, lsoa } from '~/contracts/placeTables'
import { built, committed } from './built'

const successions = await built(areaSuccession)
const lsoas = committed(lsoa)
const gssOf = new Map(committed(area).map(({ edition, code, gss }) => [`${edition} ${code}`, gss]))
const ofKind = (kind: string) => successions.filter((row) => row.kind === kind)
const pairs = (rows: readonly { from_code: string; to_code: string }[]) =>
  rows.map((row) => `${row.from_code} ${row.to_code}`).toSorted()

test('10,207 LSOAs of 33,755 change their ICB, known by its ONS code', () => {
  const moved = lsoas.filter((row) => gssOf.get(`2023 ${row.icb_2023}`) !== gssOf.get(`2026 ${row.icb_2026}`))
  expect([lsoas.length, moved.length]).toEqual([33_755, 10_207])
})

test('shares are those of the people aged 50+ in the LSOAs that moved', () => {
  const moved = rollups(lsoas, (rows) => sum(rows, (row) => row.aged_50_plus), (row) => `${row.icb_2023} ${row.icb_2026}`)
  const whole = new Map(rollups(lsoas, (rows) => sum(rows, (row) => row.aged_50_plus), (row) => row.icb_2023))
  expect(pairs(successions)).toEqual(moved.map(([pair]) => pair).toSorted())
  for (const row of successions) {
    const people = new Map(moved).get(`${row.from_code} ${row.to_code}`) ?? NaN
    expect(row.aged_50_plus_moved).toBe(people)
    expect(row.share_aged_50_plus).toBeCloseTo(people / (whole.get(row.from_code) ?? NaN), 12)
  }
})

test('shares of each former ICB add up to one', () => {
  for (const [code, total] of rollups(successions, (rows) => sum(rows, (row) => row.share_aged_50_plus), (row) => row.from_code)) {
    expect(total, code).toBeCloseTo(1, 12)
  }
})

test('Frimley, Hertfordshire and West Essex, Suffolk and North East Essex were split, and no other', () => {
  expect(pairs(ofKind('split'))).toEqual([
    'QJG D7T5G', 'QJG T6Y0W', 'QM7 D7T5G', 'QM7 S1Y5D', 'QNQ QRL', 'QNQ S0E4D', 'QNQ S9B9J',
  ])
})

test('Hampshire and Isle of Wight kept its ODS code and grew', () => {
  expect(pairs(ofKind('boundary_change'))).toEqual(['QRL QRL'])
})

test('nine ICBs went whole into new ones', () => {
  expect(pairs(ofKind('merged'))).toEqual([
    'QH8 D7T5G', 'QHG S1Y5D', 'QMJ Z9B2Z', 'QMM T6Y0W', 'QNX S9B9J', 'QRV Z9B2Z', 'QU9 S0E4D', 'QUE S1Y5D', 'QXU S9B9J',
  ])
})

test('the other 29 are the same, by ODS code and by ONS code', () => {
  const same = ofKind('same')
  expect(same).toHaveLength(29)
  for (const { from_code, to_code } of same) {
    expect(to_code).toBe(from_code)
    expect(gssOf.get(`2026 ${to_code}`)).toBe(gssOf.get(`2023 ${from_code}`))
  }
})

test('no part crosses a region, so regions stay exact', () => {
  const regionOf = new Map(committed(area).map(({ edition, code, parent_code }) => [`${edition} ${code}`, parent_code]))
  const crossing = successions.filter((row) => regionOf.get(`2023 ${row.from_code}`) !== regionOf.get(`2026 ${row.to_code}`))
  expect(crossing).toEqual([])
})
