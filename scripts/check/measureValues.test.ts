import { expect, test } from 'vitest'
import { spansOf } from '~/contracts/measure'
import { type MeasureId, measureIds } from '~/contracts/measureIds'
import { ask, builtMeasures } from './built'
import { areaMonths, isPopulationExact, providerMonths, recompute } from './recompute'

const months = 36
const perResident: readonly string[] = ['waiting-rate', 'tests-rate', 'list-change-plus-tests'] satisfies MeasureId[]
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
      const exact = (areaQuality.get(`${place} ${month}`) ?? 'exact') === 'exact' && (isPopulationExact(place) || !perResident.includes(measure))
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
