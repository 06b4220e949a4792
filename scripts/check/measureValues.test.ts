import { describe, expect, test } from 'vitest'
import { spansOf } from '~/contracts/measure'
import { type MeasureId, measureIds } from '~/contracts/measureIds'
import { ask, builtMeasures } from './built'
import { areaMonths, isPopulationExact, providerMonths, recompute } from './recompute'

const months = 36
const perResident: readonly string[] = ['waiting-rate', 'tests-rate', 'list-change-plus-tests'] satisfies MeasureId[]
/** Shared out by weights that are illustrative, so never exact. */
const neverExact: readonly string[] = ['expected-fractures', 'need-gap'] satisfies MeasureId[]
const ofAreas = await ask("select *, edition || ' ' || area_code as place from area_measure")
const ofProviders = await ask("select *, 'provider ' || provider_code as place from provider_measure")
const measures = builtMeasures()
const windowsOf = (measure: MeasureId) => {
  const found = measures.find(({ id }) => id === measure)
  return found ? spansOf(found) : []
}
const areaQuality = new Map(areaMonths.map((row) => [`${row.edition} ${row.area_code} ${row.month}`, row.quality]))

const differs = (a: unknown, b: number | null) =>
  a === null || b === null ? a !== b : !(Math.abs(Number(a) - b) <= 1e-9 * Math.max(1, Math.abs(b)))

test('every measure has a row for each of its windows, areas, editions and months, and no more', () => {
  const variants = measureIds.flatMap(windowsOf).length
  expect(ofAreas).toHaveLength(variants * areaMonths.length)
  expect(areaMonths).toHaveLength(months * (50 + 44))
})

test('providers have those that need no residents, for every month', () => {
  const variants = measures.filter(({ levels }) => levels.includes('provider')).flatMap(({ id }) => windowsOf(id)).length
  const providers = new Set(providerMonths.map((row) => row.provider_code)).size
  expect(ofProviders).toHaveLength(variants * providers * months)
})

test.each(measureIds.flatMap((measure) => windowsOf(measure).map((window) => [measure, window] as const)))(
  '%s over %i months, worked out again in plain TypeScript, agrees everywhere, missing values too',
  (measure, window) => {
    const rows = [...ofAreas, ...ofProviders].filter((row) => row.measure === measure && row.window_months === window)
    const wrong = rows.filter((row) => {
      const place = String(row.place)
      const month = String(row.month)
      const expected = recompute(measure, window, place, month)
      const exact = !neverExact.includes(measure) && (areaQuality.get(`${place} ${month}`) ?? 'exact') === 'exact' && (isPopulationExact(place) || !perResident.includes(measure))
      return (
        differs(row.value, expected.value) ||
        differs(row.numerator, expected.numerator) ||
        differs(row.denominator, expected.denominator) ||
        row.quality !== (exact ? 'exact' : 'estimated')
      )
    })
    expect(wrong).toEqual([])
    expect(rows.some((row) => row.value !== null)).toBe(true)
  },
)

test('a window over June 2023 is missing for ICBs and regions, and there for England', () => {
  const first = (measure: MeasureId, window: number, codes: (code: string) => boolean) =>
    ofAreas
      .filter((row) => row.measure === measure && row.window_months === window && row.value !== null && codes(String(row.area_code)))
      .map((row) => String(row.month))
      .toSorted()[0]
  const england = (code: string) => code === 'ENG'
  const others = (code: string) => code !== 'ENG'
  expect(first('tests-rate', 12, england)).toBe('2024-03')
  expect(first('tests-rate', 12, others)).toBe('2024-06')
  expect(first('list-change-plus-tests', 12, england)).toBe('2024-04')
  expect(first('list-change-plus-tests', 12, others)).toBe('2024-06')
  expect(first('clearance', 3, england)).toBe('2023-06')
  expect(first('clearance', 3, others)).toBe('2023-09')
})

describe('need', () => {
  const rowsOf = (measure: MeasureId) => ofAreas.filter((row) => row.measure === measure)

  test('fractures to expect are those of area_need, in every month, to the nearest whole fracture', async () => {
    const needs = new Map((await ask('select edition, area_code, fractures from area_need')).map(({ edition, area_code, fractures }) => [`${String(edition)} ${String(area_code)}`, Number(fractures)]))
    expect(needs.size).toBe(50 + 44)
    for (const row of rowsOf('expected-fractures')) expect(row.numerator, String(row.place)).toBe(Math.round(needs.get(String(row.place)) ?? NaN))
  })

  test('scans short of need come to nought over the boards and over the regions, and are nought in England', () => {
    const latest = rowsOf('need-gap').filter(({ month }) => month === '2026-03')
    for (const edition of ['2023', '2026']) {
      const gaps = latest.filter((row) => row.edition === edition)
      const isRegion = (code: unknown) => /^Y\d\d$/.test(String(code))
      const total = (rows: typeof gaps) => rows.reduce((sum, { numerator }) => sum + Number(numerator), 0)
      // Each is rounded to a whole scan, so a sum of 42 is within 21.
      expect(Math.abs(total(gaps.filter(({ area_code }) => isRegion(area_code))))).toBeLessThanOrEqual(4)
      expect(Math.abs(total(gaps.filter(({ area_code }) => area_code !== 'ENG' && !isRegion(area_code))))).toBeLessThanOrEqual(21)
      expect(gaps.find(({ area_code }) => area_code === 'ENG')?.value).toBe(0)
    }
  })

  test('Devon, worked by hand: March 2026', () => {
    // England's fractures 329,840, of them hips 64,381; so 265,459 others. Devon has 311,301 of 10,981,092 people aged 65 and
    // over and 43,259 of 1,484,012 aged 85 and over: 265,459 × 0.028349 + 64,381 × 0.029150 = 7,525.5 + 1,876.7 = 9,402.
    // All boards did 600,521 scans in the year (601,689 less 1,168 that NHS England commissions itself), Devon 11,100:
    // 600,521 × 9,402.2 / 329,840 − 11,100 = 17,118 − 11,100 = 6,018, over 569,952 people.
    const row = rowsOf('need-gap').find(({ place, month }) => place === '2026 QJK' && month === '2026-03')
    expect(row?.numerator).toBe(6018)
    expect(Number(row?.value)).toBeCloseTo(10.5588, 3)
    expect(rowsOf('expected-fractures').find(({ place }) => place === '2026 QJK')?.numerator).toBe(9402)
  })

  test('missing stays missing: boards and England start in June 2024', () => {
    const first = rowsOf('need-gap').filter(({ value }) => value !== null).map(({ month }) => String(month)).toSorted()[0]
    expect(first).toBe('2024-06')
  })
})
