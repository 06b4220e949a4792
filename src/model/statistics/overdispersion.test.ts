import { readFileSync } from 'node:fs'
import { sum } from 'd3-array'
import { csvParse } from 'd3-dsv'
import { describe, expect, test } from 'vitest'
import { funnelLimits } from './funnelLimits'
import { winsorisedPhi, zScores } from './overdispersion'

test('z scores by hand: 30 of 100 against 0.2 is 0.1 / 0.04; 150 events against 100 expected is 50 / 10', () => {
  expect(zScores('share', 0.2, [{ numerator: 30, denominator: 100 }])[0]).toBeCloseTo(2.5, 9)
  expect(zScores('rate', 0.01, [{ numerator: 150, denominator: 10_000 }])[0]).toBeCloseTo(5, 9)
})

test('no score where a count is missing, nobody is counted or the target is none or all', () => {
  const areas = [{ numerator: null, denominator: 9 }, { numerator: 2, denominator: null }, { numerator: 0, denominator: 0 }]
  expect(zScores('share', 0.2, areas)).toEqual([null, null, null])
  expect(zScores('share', 0, [{ numerator: 0, denominator: 9 }])).toEqual([null])
})

test('φ by hand: of −9 … 10, one of ten drawn in at each end; raw, none', () => {
  const scores = [-9, -3, -2, -1, null, 0, 0, 1, 2, 4, 10]
  // −3, −3, −2, −1, 0, 0, 1, 2, 4, 4
  expect(winsorisedPhi(scores)).toBeCloseTo((9 + 9 + 4 + 1 + 1 + 4 + 16 + 16) / 10, 9)
  expect(winsorisedPhi(scores, 0)).toBeCloseTo((81 + 9 + 4 + 1 + 1 + 4 + 16 + 100) / 10, 9)
  expect(winsorisedPhi([])).toBeNull()
  expect(winsorisedPhi([null])).toBeNull()
})

/** Areas with a list in March 2026, against England's share; X24, NHS England's own commissioning, is no area. */
function march2026(file: string, code: string) {
  const rows = csvParse(readFileSync(file, 'utf8')).filter(({ month }) => month === '2026-03')
  const england = sum(rows, (row) => Number(row.waiting_6_plus)) / sum(rows, (row) => Number(row.waiting))
  const areas = rows
    .filter((row) => row[code] !== 'X24' && Number(row.waiting) > 0)
    .map((row) => ({ numerator: Number(row.waiting_6_plus), denominator: Number(row.waiting) }))
  const scores = zScores('share', england, areas)
  const flagged = (phi: number | null) =>
    areas.filter(({ numerator, denominator }) => {
      const limits = funnelLimits({ kind: 'share', target: england, denominator, z: 3.090232, phi })!
      return numerator / denominator < limits.low || numerator / denominator > limits.high
    }).length
  return { areas: areas.length, raw: winsorisedPhi(scores, 0), phi: winsorisedPhi(scores), flagged }
}

// Expected: an independent calculation in Python (numpy, scipy) from the same files. Earlier trials of the project found
// φ 155 raw and 39.6 winsorised for providers, 329 and 83.5 for ICBs, the same; exact 99.8% limits flagging 81% and 76%
// (here 82% and 76%: the 81% are the 114 providers that normal limits flag) and widened ones 6% and 7%, the same.
describe('share waiting 6+ weeks in March 2026, against England’s 13.0%', () => {
  test('141 providers: φ is 155.12, winsorised 39.57; 99.8% limits flag 116, widened 9', () => {
    const { areas, raw, phi, flagged } = march2026('data/dexa_provider_month.csv', 'provider_code')
    expect(areas).toBe(141)
    expect(raw).toBeCloseTo(155.117, 3)
    expect(phi).toBeCloseTo(39.573, 3)
    expect([flagged(null), flagged(phi)]).toEqual([116, 9])
  })

  test('42 ICBs: φ is 329.27, winsorised 83.51; 99.8% limits flag 32, widened 3', () => {
    const { areas, raw, phi, flagged } = march2026('data/dexa_icb_month.csv', 'icb_code')
    expect(areas).toBe(42)
    expect(raw).toBeCloseTo(329.271, 3)
    expect(phi).toBeCloseTo(83.508, 3)
    expect([flagged(null), flagged(phi)]).toEqual([32, 3])
  })
})
