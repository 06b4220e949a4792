import { group, sum } from 'd3-array'
import { describe, expect, test } from 'vitest'
import { nationalCommissioner } from '~/contracts/codes'
import { dexaAreaMonth, dexaIcbMonth } from '~/contracts/dexaTables'
import { areaSuccession, population } from '~/contracts/placeTables'
import { built, committed } from './built'
import { columnsOfHole, countColumns, holeMonth, sumOf } from './counts'
import { codesOf } from './registerCodes'

const touchedBySplit = ['D7T5G', 'QRL', 'S0E4D', 'S1Y5D', 'S9B9J', 'T6Y0W']
const splitFrom: Record<string, string[]> = {
  D7T5G: ['QJG', 'QM7'],
  QRL: ['QNQ'],
  S0E4D: ['QNQ'],
  S1Y5D: ['QM7'],
  S9B9J: ['QNQ'],
  T6Y0W: ['QJG'],
}
const icbs = codesOf('2026', 'icb')
const months = (await built(dexaAreaMonth)).filter((row) => row.edition === '2026' && icbs.includes(row.area_code))
const successions = await built(areaSuccession)
const published = new Map(
  committed(dexaIcbMonth)
    .filter((row) => row.icb_code !== nationalCommissioner)
    .map((row) => [`${row.icb_code} ${row.month}`, row]),
)
const codesWhere = (rows: readonly { area_code: string }[]) => [...new Set(rows.map((row) => row.area_code))].toSorted()

describe('waits and tests of the 2026 ICBs', () => {
  test('are exact for 30 and estimated for the six that a split touches, in every month', () => {
    expect(codesWhere(months.filter(({ quality }) => quality === 'estimated'))).toEqual(touchedBySplit)
    expect(codesWhere(months.filter(({ quality }) => quality === 'exact'))).toEqual(
      icbs.filter((code) => !touchedBySplit.includes(code)).toSorted(),
    )
    expect(icbs.length - touchedBySplit.length).toBe(30)
  })

  test('say why where estimated: which former ICBs, and by whom they were shared out', () => {
    for (const row of months.filter(({ quality }) => quality === 'estimated')) {
      for (const former of splitFrom[row.area_code] ?? []) expect(row.note).toContain(former)
      expect(row.note).toMatch(/people aged 50\+/)
    }
  })

  test('have no note where exact, June 2023 apart', () => {
    const noted = months.filter((row) => row.quality === 'exact' && row.note !== null)
    expect([...new Set(noted.map(({ month }) => month))]).toEqual([holeMonth])
  })

  test('are the plain sum of their former ICBs where exact', () => {
    const wrong = months
      .filter(({ quality }) => quality === 'exact')
      .flatMap((row) => {
        const former = successions.filter(({ to_code }) => to_code === row.area_code)
        return countColumns
          .filter((column) => {
            const cells = former.map(({ from_code }) => published.get(`${from_code} ${row.month}`)?.[column] ?? null)
            return sumOf(cells) !== row[column]
          })
          .map((column) => `${row.area_code} ${row.month} ${column}`)
      })
    expect(wrong).toEqual([])
  })

  test('lie within a person per part of the shares where estimated', () => {
    const wrong = months
      .filter(({ quality }) => quality === 'estimated')
      .flatMap((row) => {
        const former = successions.filter(({ to_code }) => to_code === row.area_code)
        return countColumns
          .filter((column) => row.month !== holeMonth || !columnsOfHole.includes(column))
          .filter((column) => {
            const expected = sum(former, (from) => {
              const count = published.get(`${from.from_code} ${row.month}`)?.[column]
              return from.share_aged_50_plus * (count ?? NaN)
            })
            // Each of up to 14 bands (or 3 kinds of test) is rounded once for every former ICB that was split.
            const parts = column === 'tests_total' ? 3 : column.startsWith('weeks') || column.startsWith('tests') ? 1 : 14
            const splits = former.filter(({ kind }) => kind === 'split').length
            return !(Math.abs((row[column] ?? NaN) - expected) <= parts * splits)
          })
          .map((column) => `${row.area_code} ${row.month} ${column}`)
      })
    expect(wrong).toEqual([])
  })

  test.each([
    ['East of England', ['D7T5G', 'S1Y5D', 'T6Y0W']],
    ['South East', ['QRL', 'S0E4D', 'S9B9J']],
  ])('lose and add nobody: the three of the %s hold what their former ICBs held', (_, codes) => {
    const former = new Set(successions.filter(({ to_code }) => codes.includes(to_code)).map((row) => row.from_code))
    const wrong = [...group(months.filter((row) => codes.includes(row.area_code)), (row) => row.month)].flatMap(([month, rows]) =>
      countColumns
        .filter((column) => {
          const before = sumOf([...former].map((code) => published.get(`${code} ${month}`)?.[column] ?? null))
          return sumOf(rows.map((row) => row[column])) !== before
        })
        .map((column) => `${month} ${column}`),
    )
    expect(wrong).toEqual([])
  })
})

describe('residents of the 2026 ICBs', () => {
  const residents = committed(population).filter((row) => row.edition === '2026' && icbs.includes(row.area_code))

  test('are exact for 33 and estimated for S0E4D, S9B9J and QRL', () => {
    const estimated = codesWhere(residents.filter(({ quality }) => quality === 'estimated'))
    expect(estimated).toEqual(['QRL', 'S0E4D', 'S9B9J'])
    expect(codesWhere(residents.filter(({ quality }) => quality === 'exact'))).toHaveLength(33)
  })

  test('are estimated because Frimley was cut inside a sub-ICB area: the succession rows of QNQ say so', () => {
    const estimated = successions.filter(({ quality }) => quality === 'estimated')
    expect(estimated.map((row) => `${row.from_code} ${row.to_code}`).toSorted()).toEqual(['QNQ QRL', 'QNQ S0E4D', 'QNQ S9B9J'])
  })

  test('regions and England are exact in both editions', () => {
    const wide = committed(population).filter((row) => !icbs.includes(row.area_code))
    expect(wide.filter(({ quality }) => quality !== 'exact')).toEqual([])
  })
})
