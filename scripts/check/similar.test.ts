import { group } from 'd3-array'
import { describe, expect, test } from 'vitest'
import { provider } from '~/contracts/placeTables'
import { areaCharacter, similarArea, similarProvider } from '~/contracts/similarTables'
import { built, committed } from './built'
import { codesOf } from './registerCodes'

const areaRows = await built(similarArea)
const providerRows = await built(similarProvider)
const sets = [
  ['ICBs of 2023', codesOf('2023', 'icb'), areaRows.filter((row) => row.edition === '2023')],
  ['ICBs of 2026', codesOf('2026', 'icb'), areaRows.filter((row) => row.edition === '2026' && codesOf('2026', 'icb').includes(row.area_code))],
  ['regions', codesOf('2026', 'region'), areaRows.filter((row) => codesOf('2026', 'region').includes(row.area_code))],
] as const

describe.each(sets)('%s', (_, codes, rows) => {
  test('every one has five others of its own kind, each once', () => {
    const found = group(rows, (row) => row.area_code)
    expect([...found.keys()].toSorted()).toEqual(codes.toSorted())
    for (const [code, five] of found) expectFive(code, five, codes)
  })
})

test('every trust has five other trusts, each once', () => {
  const trusts = committed(provider).filter(({ kind }) => kind === 'nhs').map(({ code }) => code)
  const found = group(providerRows, (row) => row.provider_code)
  // 125 trusts: 117 of them with tests and a row in each of April 2025 to March 2026.
  expect(found.size).toBe(117)
  for (const [code, five] of found) {
    expect(trusts).toContain(code)
    expectFive(code, five, [...found.keys()])
  }
})

test('no provider has the code of an area, so that a code alone says what is asked for', () => {
  const areas = [...codesOf('2023', 'icb', 'region'), ...codesOf('2026', 'icb', 'region')]
  expect(committed(provider).filter(({ code }) => areas.includes(code))).toEqual([])
})

test('only areas that took parts of Frimley are estimated', async () => {
  const estimated = (await built(areaCharacter)).filter(({ quality }) => quality === 'estimated')
  expect([...new Set(estimated.map((row) => `${row.edition} ${row.area_code}`))].toSorted()).toEqual(['2026 QRL', '2026 S0E4D', '2026 S9B9J'])
})

function expectFive(code: string, five: readonly { similar_code: string; rank: number; distance: number }[], codes: readonly string[]) {
  const nearestFirst = five.toSorted((a, b) => a.rank - b.rank)
  expect(nearestFirst.map(({ rank }) => rank), code).toEqual([1, 2, 3, 4, 5])
  expect(new Set(five.map(({ similar_code }) => similar_code)).size, code).toBe(5)
  expect(codes.filter((other) => other !== code), code).toEqual(expect.arrayContaining(five.map(({ similar_code }) => similar_code)))
  const distances = nearestFirst.map(({ distance }) => distance)
  expect(distances, code).toEqual(distances.toSorted((a, b) => a - b))
  expect(distances[0], code).toBeGreaterThan(0)
}
