import { describe, expect, test } from 'vitest'
import type { InterventionOf } from '~/contracts/scenario'
import { inUse, scansPerYear } from './capacity'
import { costOf } from './cost'

const parameters = {
  scansPerMachine: { low: 947, central: 2231, high: 5500 },
  minutes: { low: 15, central: 20, high: 30 },
  missed: 0.052,
  weeksOpen: 50,
  capital: { low: 80_000, central: 153_846, high: 240_000 },
}
const machine: InterventionOf<'scanner'> = { kind: 'scanner', place: 'RR8', machines: 2, type: 'new', start: '2026-10', ramp: 0 }

describe('scans a year', () => {
  test('of new machines: by the throughput chosen', () => {
    expect(scansPerYear(machine, 'low', parameters)).toBe(1894)
    expect(scansPerYear(machine, 'central', parameters)).toBe(4462)
  })

  test('by hours: 20 a week over 50 weeks at 20 minutes, of which 5.2% are missed', () => {
    // 20 × 50 × 60 ÷ 20 = 3,000; less 156.
    expect(scansPerYear({ ...machine, machines: 1, hours: 20 }, 'central', parameters)).toBeCloseTo(2844, 9)
    // Long appointments, few scans: 30 minutes.
    expect(scansPerYear({ ...machine, machines: 1, hours: 20 }, 'low', parameters)).toBeCloseTo(1896, 9)
    expect(scansPerYear({ kind: 'hours', place: 'RR8', hours: 20, start: '2026-10', ramp: 0 }, 'central', parameters)).toBeCloseTo(2844, 9)
  })

  test('staff for fewer hours than the machine is open: their hours count', () => {
    expect(scansPerYear({ ...machine, machines: 1, hours: 40, staffHours: 20 }, 'central', parameters)).toBeCloseTo(2844, 9)
    expect(scansPerYear({ ...machine, machines: 1, scansPerYear: 9000, staffHours: 20 }, 'central', parameters)).toBeCloseTo(2844, 9)
    // Staff for more than the usual throughput needs changes nothing.
    expect(scansPerYear({ ...machine, machines: 1, staffHours: 40 }, 'central', parameters)).toBe(2231)
  })

  test('a replacement adds nothing, whatever its hours, unless extra scans are stated', () => {
    const replacement = { ...machine, type: 'replacement' as const }
    expect(scansPerYear({ ...replacement, hours: 40 }, 'high', parameters)).toBe(0)
    expect(scansPerYear({ ...replacement, scansPerYear: 1500 }, 'high', parameters)).toBe(3000)
  })

  test('services and cleared lists make no room of their own', () => {
    expect(scansPerYear({ kind: 'fls', place: 'ENG', start: '2026-10', ramp: 0 }, 'high', parameters)).toBe(0)
  })
})

test('in use: nothing before the start, evenly up to all in the last month of the ramp', () => {
  const timing = { start: '2026-11', ramp: 4 }
  expect(['2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-03'].map((month) => inUse(timing, month))).toEqual([0, 0.25, 0.5, 0.75, 1, 1])
  expect(inUse({ start: '2026-11', ramp: 0 }, '2026-11')).toBe(1)
})

test('cost: machines of either kind, at the least and the greatest published sum; none where none is bought', () => {
  const scenario = { version: 1 as const, name: '', throughput: 'low' as const, induced: null, growth: 0 }
  expect(costOf({ ...scenario, interventions: [machine, { ...machine, type: 'replacement' }] }, parameters)).toEqual({ machines: 4, low: 320_000, high: 960_000 })
  expect(costOf({ ...scenario, interventions: [{ kind: 'fls', place: 'ENG', start: '2026-10', ramp: 0 }] }, parameters)).toBeNull()
})
