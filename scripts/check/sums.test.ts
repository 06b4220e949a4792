import { group } from 'd3-array'
import { describe, expect, test } from 'vitest'
import { editions, england, nationalCommissioner } from '~/contracts/codes'
import { dexaAreaMonth, dexaIcbMonth, dexaProviderMonth } from '~/contracts/dexaTables'
import { population } from '~/contracts/placeTables'
import { built, committed } from './built'
import { columnsOfHole, countColumns, holeMonth, sumOf } from './counts'
import { codesOf, regionOfIcb } from './registerCodes'

const published = committed(dexaIcbMonth)
const months = [...new Set(published.map(({ month }) => month))].toSorted()
const areaMonths = await built(dexaAreaMonth)
const byKey = new Map(areaMonths.map((row) => [`${row.edition} ${row.area_code} ${row.month}`, row]))
const national = new Map(
  published.filter(({ icb_code }) => icb_code === nationalCommissioner).map((row) => [row.month, row]),
)

test('there are 36 months, April 2023 to March 2026, and every area has each of them', () => {
  expect([months.length, months[0], months.at(-1)]).toEqual([36, '2023-04', '2026-03'])
  for (const edition of editions) {
    const codes = codesOf(edition, 'england', 'region', 'icb')
    expect(codes.flatMap((code) => months.filter((month) => !byKey.has(`${edition} ${code} ${month}`)))).toEqual([])
  }
  expect(areaMonths).toHaveLength(36 * (50 + 44))
})

describe.each(editions)('edition %s', (edition) => {
  const rowOf = (code: string, month: string) => {
    const row = byKey.get(`${edition} ${code} ${month}`)
    if (!row) throw new Error(`No row for ${code} of ${edition} in ${month}.`)
    return row
  }

  test.each(['icb', 'region'] as const)('%s rows and X24 add up to England in every month and column', (level) => {
    const codes = codesOf(edition, level)
    const wrong = months.flatMap((month) =>
      countColumns
        .filter((column) => month !== holeMonth || !columnsOfHole.includes(column))
        .filter((column) => {
          const parts = [...codes.map((code) => rowOf(code, month)[column]), national.get(month)?.[column] ?? null]
          return sumOf(parts) !== rowOf(england, month)[column]
        })
        .map((column) => `${month} ${column}`),
    )
    expect(wrong).toEqual([])
  })

  test('ICBs add up to their region in every month and column', () => {
    const regionOf = regionOfIcb(edition)
    const wrong = codesOf(edition, 'region').flatMap((region) => {
      const icbs = codesOf(edition, 'icb').filter((code) => regionOf.get(code) === region)
      return months.flatMap((month) =>
        countColumns
          .filter((column) => sumOf(icbs.map((code) => rowOf(code, month)[column])) !== rowOf(region, month)[column])
          .map((column) => `${region} ${month} ${column}`),
      )
    })
    expect(wrong).toEqual([])
  })

  test('England itself has no hole: June 2023 comes from the provider file, and says so', () => {
    const empty = months.flatMap((month) => countColumns.filter((column) => rowOf(england, month)[column] === null))
    expect(empty).toEqual([])
    const noted = months.filter((month) => rowOf(england, month).note !== null)
    expect(noted).toEqual([holeMonth])
    expect(rowOf(england, holeMonth).note).toMatch(/provider file/)
  })

  test('residents of ICBs and of regions add up to England by year, sex and age', () => {
    const residents = committed(population).filter((row) => row.edition === edition)
    const groups = group(residents, (row) => `${row.mid_year} ${row.sex} ${row.age_band}`)
    for (const [name, rows] of groups) {
      const total = (codes: readonly string[]) =>
        rows.filter((row) => codes.includes(row.area_code)).reduce((sum, { persons }) => sum + persons, 0)
      expect(total(codesOf(edition, 'icb')), name).toBe(total([england]))
      expect(total(codesOf(edition, 'region')), name).toBe(total([england]))
    }
  })
})

test('the 2023 ICBs are as published, cell by cell', () => {
  const wrong = published
    .filter((row) => row.icb_code !== nationalCommissioner)
    .filter((row) => {
      const copy = byKey.get(`2023 ${row.icb_code} ${row.month}`)
      return countColumns.some((column) => copy?.[column] !== row[column])
    })
  expect(wrong).toEqual([])
})

test('provider and commissioner totals agree in every month and column, June 2023 apart', () => {
  const providers = group(committed(dexaProviderMonth), ({ month }) => month)
  const commissioners = group(published, ({ month }) => month)
  const differing = months.flatMap((month) =>
    countColumns.filter((column) => {
      const [one, other] = [providers, commissioners].map((by) => sumOf((by.get(month) ?? []).map((row) => row[column])))
      return one !== other
    }).map((column) => `${month} ${column}`),
  )
  expect(differing.toSorted()).toEqual(columnsOfHole.map((column) => `${holeMonth} ${column}`).toSorted())
})
