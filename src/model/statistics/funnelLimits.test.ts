import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FunnelKind, funnelLimits } from './funnelLimits'

const z95 = 1.959964
const z998 = 3.090232

// Quantile, cumulative and mass functions of scipy 1.17 (binom, poisson) put through the appendix's formula.
test.each<[FunnelKind, number, number, number, number, number]>([
  ['share', 0.13, 50, z95, 0.033126385, 0.21944632],
  ['share', 0.13, 50, z998, 0.000152342, 0.286482735],
  ['share', 0.13, 5, z998, 0, 0.644998548],
  ['share', 0.13, 10_000, z998, 0.119663384, 0.140447602],
  ['share', 0.5, 2000, z95, 0.477834717, 0.521665283],
  ['rate', 0.0272, 1000, z998, 0.012087343, 0.044194971],
  ['rate', 0.0272, 20_000, z95, 0.02491292, 0.029484479],
])('%s of %d among %d people at z %d: %d to %d', (kind, target, denominator, z, low, high) => {
  const limits = funnelLimits({ kind, target, denominator, z })
  expect(limits?.low).toBeCloseTo(low, 7)
  expect(limits?.high).toBeCloseTo(high, 7)
})

test('one person, by hand: of no 0.5 and yes 0.5, the 97.5% point is 1 − 0.025 / 0.5', () => {
  expect(funnelLimits({ kind: 'share', target: 0.5, denominator: 1, z: z95 })?.high).toBeCloseTo(0.95, 6)
})

test('overdispersed, by hand: 0.2 among 400 with φ 4 is 0.2 ± 1.96 × 2 × 0.02', () => {
  const limits = funnelLimits({ kind: 'share', target: 0.2, denominator: 400, z: z95, phi: 4 })
  expect(limits?.low).toBeCloseTo(0.1216, 4)
  expect(limits?.high).toBeCloseTo(0.2784, 4)
})

test('overdispersed rate, by hand: 0.01 among 10,000 with φ 9 is 0.01 ± 1.96 × 3 × 0.001; at z 4 it stops at nothing', () => {
  const rate = { kind: 'rate', target: 0.01, denominator: 10_000, phi: 9 } as const
  expect(funnelLimits({ ...rate, z: z95 })?.low).toBeCloseTo(0.00412, 5)
  expect(funnelLimits({ ...rate, z: 4 })).toEqual({ low: 0, high: 0.022 })
})

test('φ of 1 or less changes nothing; just above it hardly does where counts are large', () => {
  const share = { kind: 'share', target: 0.13, denominator: 8000, z: z998 } as const
  const exact = funnelLimits(share)
  expect(funnelLimits({ ...share, phi: 0.4 })).toEqual(exact)
  expect(funnelLimits({ ...share, phi: 1 })).toEqual(exact)
  expect(funnelLimits({ ...share, phi: 1.0001 })?.high).toBeCloseTo(exact!.high, 3)
})

test('none, all, nobody and nonsense', () => {
  const share = { kind: 'share', target: 0, denominator: 20, z: z95 } as const
  expect(funnelLimits(share)).toEqual({ low: 0, high: 0 })
  expect(funnelLimits({ ...share, target: 1 })).toEqual({ low: 1, high: 1 })
  expect(funnelLimits({ ...share, denominator: 0 })).toBeNull()
  expect(funnelLimits({ ...share, denominator: 0.3, target: 0.5 })).toBeNull()
  expect(funnelLimits({ ...share, target: 1.2 })).toBeNull()
  expect(funnelLimits({ ...share, target: NaN })).toBeNull()
})

test('limits stay in order and in bounds, wider at 99.8% than at 95%', () => {
  const kinds = fc.constantFrom<FunnelKind>('share', 'rate')
  const phi = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 100, noNaN: true }))
  const target = fc.double({ min: 0.0001, max: 0.9999, noNaN: true })
  fc.assert(
    fc.property(kinds, target, fc.integer({ min: 1, max: 100_000 }), phi, (kind, at, denominator, dispersion) => {
      const options = { kind, target: at, denominator, phi: dispersion }
      const inner = funnelLimits({ ...options, z: z95 })!
      const outer = funnelLimits({ ...options, z: z998 })!
      const inOrder = [0, outer.low, inner.low, inner.high, outer.high, kind === 'share' ? 1 : Infinity]
      inOrder.slice(1).forEach((limit, i) => expect(limit).toBeGreaterThanOrEqual(inOrder[i]! - 1e-9))
    }),
  )
})

test('the curves of one plot, 60 denominators to 10,000 at two levels, take well under a repaint', () => {
  const curves = () => {
    for (let i = 1; i <= 60; i++) {
      for (const z of [z95, z998]) funnelLimits({ kind: 'share', target: 0.13, denominator: (i * 10_000) / 60, z })
    }
  }
  for (let i = 0; i < 20; i++) curves()
  const times = Array.from({ length: 20 }, () => {
    const start = performance.now()
    curves()
    return performance.now() - start
  })
  // The quickest of twenty, so that a busy machine does not decide; 3 ms is the budget, about 0.4 ms is measured.
  expect(Math.min(...times)).toBeLessThan(3)
})
