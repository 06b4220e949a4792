import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths } from '../../months'
import { accuracyOf } from './accuracy'
import { casesOf } from './cases'
import { masked, type Series } from './Series'

const monthsOf = (count: number) => Array.from({ length: count }, (_, i) => addMonths('2023-04', i))
const counts = (values: readonly (number | null)[], over: Partial<Series> = {}): Series => ({
  code: 'RAA', values, published: values, sizes: values, flagged: values.map(() => false), ...over,
})
const steady = (months: number, value = 1000) => Array.from({ length: months }, () => value)

/** A nation without seasons, so that every forecast of a list is its last value. */
const backtest = (places: Series[], months = 20, over: Partial<Parameters<typeof casesOf>[0]> = {}) =>
  casesOf({ measure: 'waiting', months: monthsOf(months), nation: counts(steady(months)), places, smallest: 0, ...over })

describe('by hand: twenty months, the list 1,000 until it drops to 800 in the last', () => {
  const place = counts([...steady(19), 800])
  const cases = backtest([place])

  test('every earlier month is an origin, once for each month after it up to twelve', () => {
    // Origins 0 to 7 have twelve months after them, 8 to 18 from eleven down to one.
    expect(cases).toHaveLength(8 * 12 + (11 * 12) / 2)
  })

  test('forecasts are scored once eighteen months are known', () => {
    expect(cases.filter(({ forecasts }) => forecasts).map(({ origin, horizon }) => [origin, horizon])).toEqual([[17, 1], [18, 1]])
  })

  test('the last forecast was off by 200 of 800, by log 1000/800 on its scale', () => {
    expect(cases.at(-1)).toMatchObject({ origin: 18, horizon: 1, forecast: expect.closeTo(1000, 6) as number, published: 800 })
    expect(cases.at(-1)?.scaleError).toBeCloseTo(Math.log(1.25), 9)
  })

  test('error is people wrongly forecast per hundred counted: 200 of 1,800', () => {
    const row = accuracyOf({ measure: 'waiting', level: 'provider', months: 'all', cases }).find(({ model, horizon_months }) => model === 'chosen' && horizon_months === 1)
    expect(row).toMatchObject({ origins: 2, cases: 2, error: 11.1111, last_value_difference: 0, covered: 1, coverage_cases: 2, unit: '% of people waiting' })
  })
})

test('flagged months are neither started from nor scored, and are left out of a mean', () => {
  const flaggedAt = 18
  const place = counts([...steady(18), 9000, 1000], { flagged: monthsOf(20).map((_, i) => i === flaggedAt) })
  const cases = backtest([masked(place)])
  expect(cases.filter(({ origin, horizon }) => origin === flaggedAt || origin + horizon === flaggedAt)).toEqual([])
  const [tests] = backtest([masked(place)], 20, { measure: 'tests' }).filter(({ origin, horizon }) => origin === 17 && horizon === 2)
  expect(tests?.forecast).toBeCloseTo(1000, 6)
})

test('a place takes part once the mean of its last twelve months is large enough', () => {
  // The mean of twelve months reaches 50 when seven are 100 and five nought: with the seventh month of 100.
  const place = counts([...steady(12, 0), ...steady(8, 100)])
  const origins = new Set(backtest([place], 20, { smallest: 50 }).map(({ origin }) => origin))
  expect([...origins]).toEqual([17, 18])
})

test('a list that was nought and stays so is no error', () => {
  const cases = backtest([counts(steady(20, 0))])
  expect(new Set(cases.map(({ scaleError }) => scaleError))).toEqual(new Set([0]))
})

test('what comes later changes no forecast', () => {
  const series = fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 24, maxLength: 24 })
  fc.assert(fc.property(series, series, fc.integer({ min: 17, max: 22 }), (values, others, origin) => {
    const later = values.map((value, i) => (i <= origin ? value : others[i]!))
    const madeFrom = (given: number[]) =>
      casesOf({ measure: 'waiting', months: monthsOf(24), nation: counts(given), places: [counts(given)], smallest: 0 })
        .filter((one) => one.origin === origin).map(({ horizon, forecast, forecasts }) => [horizon, forecast, forecasts])
    expect(madeFrom(later)).toEqual(madeFrom(values))
  }), { numRuns: 30 })
})
