import { describe, expect, test } from 'vitest'
import { breakFlag, dexaProviderMonth } from '~/contracts/dexaTables'
import { nextMonth } from '~/model/months'
import { built, committed } from './built'

const flags = await built(breakFlag)
const monthsOf = (code: string, rule: string) =>
  flags.filter((row) => row.provider_code === code && row.rule === rule).map(({ month }) => month).toSorted()

describe('the breaks that the model trials found by hand are flagged', () => {
  test('Derby and Burton (RTG): tests step up in February 2024', () => {
    expect(monthsOf('RTG', 'tests_step')).toEqual(['2024-02'])
  })

  test('Sheffield (RHQ): a list and no tests, August 2025 to January 2026', () => {
    expect(monthsOf('RHQ', 'list_without_tests')).toEqual(['2025-08', '2025-09', '2025-10', '2025-11', '2025-12', '2026-01'])
  })

  test('West Suffolk (RGR): a list and no tests, March 2024, May and June 2025', () => {
    expect(monthsOf('RGR', 'list_without_tests')).toEqual(['2024-03', '2025-05', '2025-06'])
  })

  test('NT245: a list and no tests in all its 24 months', () => {
    const months = committed(dexaProviderMonth).filter((row) => row.provider_code === 'NT245').map(({ month }) => month)
    expect(months).toHaveLength(24)
    expect(monthsOf('NT245', 'list_without_tests')).toEqual(months.toSorted())
  })

  test('Royal United Hospitals Bath (RD1): a list and no waiting-list tests, April to September 2023', () => {
    expect(monthsOf('RD1', 'list_without_tests')).toEqual(['2023-04', '2023-05', '2023-06', '2023-07', '2023-08', '2023-09'])
  })

  test('Mount Alvernia (NT455): tests and never a list, but for one person in September 2024', () => {
    const rows = committed(dexaProviderMonth).filter((row) => row.provider_code === 'NT455')
    expect(rows.filter(({ waiting }) => waiting !== 0).map(({ month, waiting }) => [month, waiting])).toEqual([['2024-09', 1]])
    const many = rows.filter(({ waiting, tests_waiting_list }) => waiting === 0 && (tests_waiting_list ?? 0) > 20)
    expect(monthsOf('NT455', 'tests_without_list')).toEqual(many.map(({ month }) => month).toSorted())
    expect(many).toHaveLength(33)
  })

  test('Kettering (RNQ): tests without a list for 32 months, to December 2025', () => {
    const months = monthsOf('RNQ', 'tests_without_list')
    expect([months.length, months.at(-1)]).toEqual([32, '2025-12'])
  })

  test.each([
    ['NT245', '2025-09'],
    ['RFF', '2025-11'],
    ['RVJ', '2024-01'],
    ['RVJ', '2023-06'],
    ['RA9', '2025-12'],
    ['RHU', '2025-11'],
  ])('%s in %s: more at six weeks than could have aged into it', (code, month) => {
    expect(monthsOf(code, 'impossible_ageing')).toContain(month)
  })
})

describe('as many as the model trials counted, here counted again from the rows', () => {
  const rows = committed(dexaProviderMonth)
  const byKey = new Map(rows.map((row) => [`${row.provider_code} ${row.month}`, row]))
  const flagged = (rule: string) =>
    flags.filter((row) => row.rule === rule).map((row) => `${row.provider_code} ${row.month}`).toSorted()
  const keys = (found: typeof rows) => found.map((row) => `${row.provider_code} ${row.month}`).toSorted()

  test('148 provider months where list change plus waiting-list tests is negative', () => {
    const negative = rows.flatMap((before) => {
      const now = byKey.get(`${before.provider_code} ${nextMonth(before.month)}`)
      const change = (now?.waiting ?? NaN) - (before.waiting ?? NaN) + (now?.tests_waiting_list ?? NaN)
      return now && change < 0 ? [now] : []
    })
    expect(flagged('negative_additions')).toEqual(keys(negative))
    expect(negative).toHaveLength(148)
  })

  test('86 provider months with a list over 20 and no waiting-list tests', () => {
    const found = rows.filter((row) => (row.waiting ?? 0) > 20 && row.tests_waiting_list === 0)
    expect(flagged('list_without_tests')).toEqual(keys(found))
    expect(found).toHaveLength(86)
  })

  test('118 provider months with over 20 waiting-list tests and no list', () => {
    const found = rows.filter((row) => row.waiting === 0 && (row.tests_waiting_list ?? 0) > 20)
    expect(flagged('tests_without_list')).toEqual(keys(found))
    expect(found).toHaveLength(118)
  })
})

test('every flag says the figures that broke its rule', () => {
  expect(flags.filter(({ detail }) => !/\d/.test(detail))).toEqual([])
})
