import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Case } from './cases'
import { coverageOf, spreadsByOrigin } from './coverage'
import { spreadOf, upperQuantile } from './spread'

const caseOf = (origin: number, horizon: number, scaleError: number): Case => ({ origin, horizon, scaleError, forecast: 100, published: 100 * Math.exp(scaleError), forecasts: null })

describe('upperQuantile', () => {
  test.each([
    // Rank ⌈(n + 1) × 0.8⌉: 4 of 4; 8 of 9; 9 of 10.
    [[4, 1, 3, 2], 4],
    [[9, 8, 7, 6, 5, 4, 3, 2, 1], 8],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 9],
  ])('of %j is %d', (values, expected) => {
    expect(upperQuantile(values, 0.8)).toBe(expected)
  })

  test('at least 80% of the values lie at or below it', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: 1 }), (values) => {
      const limit = upperQuantile(values, 0.8)
      expect(values.filter((value) => value <= limit).length).toBeGreaterThanOrEqual(0.8 * values.length)
    }))
  })
})

describe('spreadOf', () => {
  test('needs four origins', () => {
    expect(spreadOf([0, 1, 2].map((origin) => caseOf(origin, 1, 0.1)))[0]).toEqual({ horizon: 1, halfWidth: null, cases: 3 })
    expect(spreadOf([0, 1, 2, 3].map((origin) => caseOf(origin, 1, 0.1)))[0]).toEqual({ horizon: 1, halfWidth: 0.1, cases: 4 })
  })

  test('a longer horizon is never narrower', () => {
    const errors = fc.array(fc.record({ origin: fc.nat(9), horizon: fc.integer({ min: 1, max: 12 }), error: fc.double({ min: 0, max: 3, noNaN: true }) }), { maxLength: 200 })
    fc.assert(fc.property(errors, (found) => {
      const widths = spreadOf(found.map(({ origin, horizon, error }) => caseOf(origin, horizon, error))).flatMap(({ halfWidth }) => halfWidth ?? [])
      expect(widths).toEqual(widths.toSorted((a, b) => a - b))
    }))
  })
})

describe('coverage', () => {
  test('an interval knows only the errors of months that had come', () => {
    // One month ahead: errors of 0.1 from origins 0 to 15, of 0.5 from 16 on. Origin 17 knows 0.1 (16 times) and 0.5 (once,
    // from origin 16): rank ⌈18 × 0.8⌉ = 15 of 17 is 0.1, so its own 0.5 is missed. By origin 22 six of 22 are 0.5: rank 19 is 0.5.
    const cases = Array.from({ length: 25 }, (_, origin) => caseOf(origin, 1, origin < 16 ? 0.1 : 0.5))
    const spreads = spreadsByOrigin(cases)
    expect(spreads.get(17)?.[0]).toEqual({ horizon: 1, halfWidth: 0.1, cases: 17 })
    expect(spreads.get(22)?.[0]).toEqual({ horizon: 1, halfWidth: 0.5, cases: 22 })
    // Origins 17 to 24 are scored, and what came was off by 0.5 each time. The ranks of 17, 18 and 19 are 15, 16 and 16, so 0.1;
    // of 20 it is 17, so 0.5, as from then on.
    expect(coverageOf(cases, spreads, 1, 'log')).toMatchObject({ covered: 5, cases: 8 })
  })

  test('mean width by hand: 100 forecast, ± log 2, is from 50 to 200', () => {
    const cases = [...Array.from({ length: 17 }, (_, origin) => caseOf(origin, 1, Math.log(2))), caseOf(17, 1, 0)]
    expect(coverageOf(cases, spreadsByOrigin(cases), 1, 'log')?.meanWidth).toBeCloseTo(150, 9)
  })
})
