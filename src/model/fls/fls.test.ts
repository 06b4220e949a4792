import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { certain } from '../need/range'
import { benefitOf } from './benefit'
import { completionScans, machinesByResidents, machinesFor, scanningHours } from './completion'

/** ROS: five years of full coverage. */
const national = { fractures: 74_000, hips: 31_000, bedDays: 750_000 }
const share = fc.double({ min: 0, max: 1, noNaN: true })

describe('benefit', () => {
  test('ROS’s own projection for Oldham (255 fractures, 101 hips, 2,343 bed days) within 5%', () => {
    // ONS mid-2024: Oldham 39,562 people aged 65+ and 4,784 aged 85+; England 10,981,092 and 1,484,012.
    const found = benefitOf({ national, otherShare: 39_562 / 10_981_092, hipShare: 4_784 / 1_484_012, uncovered: 0.43, usualUncovered: 0.43 })
    expect(Math.abs(found.fractures / 255 - 1)).toBeLessThan(0.05)
    expect(Math.abs(found.hips / 101 - 1)).toBeLessThan(0.05)
    expect(Math.abs(found.bedDays / 2343 - 1)).toBeLessThan(0.05)
  })

  test('by hand: a tenth of other fractures, a fifth of hips, half the usual gap', () => {
    // (74,000 − 31,000) × 0.1 × 0.5 = 2,150; 31,000 × 0.2 × 0.5 = 3,100; 750,000 × 0.2 × 0.5 = 75,000.
    expect(benefitOf({ national, otherShare: 0.1, hipShare: 0.2, uncovered: 0.2, usualUncovered: 0.4 })).toEqual({ fractures: 5250, hips: 3100, bedDays: 75_000 })
  })

  test('more people uncovered never prevents fewer fractures', () => {
    fc.assert(fc.property(share, share, share, share, (otherShare, hipShare, a, b) => {
      const at = (uncovered: number) => benefitOf({ national, otherShare, hipShare, uncovered, usualUncovered: 0.43 })
      const [less, more] = [at(Math.min(a, b)), at(Math.max(a, b))]
      expect(more.fractures).toBeGreaterThanOrEqual(less.fractures)
      expect(more.hips).toBeGreaterThanOrEqual(less.hips)
      expect(more.bedDays).toBeGreaterThanOrEqual(less.bedDays)
    }))
  })

  test('areas add up to the nation at the usual share, and are not brought back to it at another', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })), { minLength: 1, maxLength: 42 }), share, (areas, uncovered) => {
      const total = (side: 0 | 1) => areas.reduce((sum, pair) => sum + pair[side], 0)
      const summed = (at: number) => areas.map(([other, hip]) => benefitOf({ national, otherShare: other / total(0), hipShare: hip / total(1), uncovered: at, usualUncovered: 0.43 })).reduce((sum, one) => sum + one.fractures, 0)
      expect(summed(0.43)).toBeCloseTo(74_000, 4)
      expect(summed(uncovered)).toBeCloseTo((74_000 * uncovered) / 0.43, 4)
    }))
  })
})

describe('full coverage in scans', () => {
  const usual = { fractures: { low: 256_000, central: 330_000, high: 465_000 }, uncovered: 0.43, needing: { low: 0.35, central: 0.6, high: 0.9 }, scanned: { low: 0, central: 0.16, high: 0.35 } }

  test('by hand: 330,000 × 0.43 × 0.6 × 0.84', () => {
    const { low, central, high } = completionScans(usual)
    expect(central).toBeCloseTo(71_517.6, 6)
    // 256,000 × 0.43 × 0.35 × 0.65 and 465,000 × 0.43 × 0.9 × 1.
    expect(low).toBeCloseTo(25_043.2, 6)
    expect(high).toBeCloseTo(179_955, 6)
  })

  test('nobody uncovered, or everybody scanned, needs none', () => {
    expect(completionScans({ ...usual, uncovered: 0 }).high).toBe(0)
    expect(completionScans({ ...usual, scanned: certain(1) }).high).toBe(0)
  })

  test('machines and hours: the busiest machine leaves the fewest wanted', () => {
    const scans = { low: 1000, central: 2231, high: 5500 }
    expect(machinesFor(scans, { low: 1000, central: 2231, high: 5500 })).toEqual({ low: 1000 / 5500, central: 1, high: 5.5 })
    expect(scanningHours(scans, { low: 15, central: 20, high: 30 })).toEqual({ low: 250, central: 2231 / 3, high: 2750 })
  })

  test('machines per million people: 58,620,101 at 4.21, 10.6 and 17.6 are 247, 621 and 1,032', () => {
    const { low, central, high } = machinesByResidents(58_620_101, { low: 4.21, central: 10.6, high: 17.6 })
    expect([low, central, high].map(Math.round)).toEqual([247, 621, 1032])
  })
})
