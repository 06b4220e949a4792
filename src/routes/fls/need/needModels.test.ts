import { describe, expect, test } from 'vitest'
import { type CountedArea, needsOf, usualSettings } from '~/model/need/areaNeed'
import type { Assumptions } from '~/model/need/assumptions'
import type { Residents } from '~/model/need/residents'
import { gainRows, sumWords } from '../benefit/benefitModel'
import type { NeedCase } from '../needs'
import { rankingsOf } from './rankings'
import { shortfallOf } from './shortfall'
import { ratePairs } from './standardised'

/** Two boards of 1,000 people aged 50+ and no more: all aged 50 to 64 but a part aged 85 and over. */
const people = (aged85: number): Residents => ({
  all: 2000,
  women: { '50_to_64': 1000 - aged85, '65_to_74': 0, '75_to_84': 0, '85_plus': aged85 },
  men: { '50_to_64': 0, '65_to_74': 0, '75_to_84': 0, '85_plus': 0 },
})
const board = (code: string, aged85: number, scans: number | null): CountedArea => ({ code, regionCode: 'Y00', residents: people(aged85), scans })
const england = (boards: readonly CountedArea[]): CountedArea => ({
  code: 'ENG', regionCode: null, scans: null,
  residents: {
    all: 2000 * boards.length,
    women: boards.reduce((sum, { residents: { women } }) => ({ ...sum, '50_to_64': sum['50_to_64'] + women['50_to_64'], '85_plus': sum['85_plus'] + women['85_plus'] }), { '50_to_64': 0, '65_to_74': 0, '75_to_84': 0, '85_plus': 0 }),
    men: { '50_to_64': 0, '65_to_74': 0, '75_to_84': 0, '85_plus': 0 },
  },
})
const same = (value: number) => ({ low: value, central: value, high: value })
const assumptions: Assumptions = {
  fractures: { low: 50, central: 100, high: 200 }, hips: { low: 10, central: 20, high: 40 },
  anyRate: { women: 10, men: 5 }, hipRate: { women: 2, men: 1 }, byAge: null,
  uncovered: 0.4, uncoveredTrusts: 0.5, needing: same(0.5), scanned: same(0),
  machinesPerMillion: { low: 4, central: 10, high: 18 }, scansPerMachine: { low: 1000, central: 2000, high: 5000 }, minutesPerScan: { low: 15, central: 20, high: 30 },
}
const caseOf = (boards: CountedArea[]): NeedCase => ({ boards, england: england(boards), assumptions, national: { fractures: 740, hips: 310, bedDays: 7500 } })
const needs = (boards: CountedArea[]) => needsOf({ ...caseOf(boards), settings: usualSettings(assumptions) })
const nameOf = (code: string) => (code === 'QAA' ? 'Older' : 'Younger')

/** A quarter and three quarters of those aged 85+; 20 and 40 scans per 1,000, so England has 30. */
const pair = [board('QAA', 300, 20), board('QBB', 100, 40)]

describe('scans short of a benchmark', () => {
  test('England’s rate: 10 short where 20 of 30 are done, none where 40 are', () => {
    const { rows, england: total, to } = shortfallOf(needs(pair), assumptions.machinesPerMillion, 'england', nameOf)
    expect(rows.map(({ name, valueText, rangeText }) => [name, valueText, rangeText])).toEqual([
      // Byar of 20 is 12.2 to 30.9.
      ['Older', '10', '0 to 18'],
      ['Younger', 'none', '0 to 1'],
    ])
    expect(total).toMatch(/^10 /)
    expect(to).toBeCloseTo(30 - 12.2, 1)
  })

  test('full coverage: 100 fractures × three quarters × 0.4 × 0.5', () => {
    const { rows } = shortfallOf(needs(pair), assumptions.machinesPerMillion, 'complete', nameOf)
    expect(rows[0]).toMatchObject({ name: 'Older', valueText: '15', rangeText: '8 to 30' })
  })

  test('machines stay machines: 2,000 people at 4, 10 and 18 per million', () => {
    const { unit, rows, explained } = shortfallOf(needs(pair), assumptions.machinesPerMillion, 'machines', nameOf)
    expect(unit).toBe('machines')
    expect(rows[0]?.range).toEqual({ low: expect.closeTo(0.008, 9) as number, central: expect.closeTo(0.02, 9) as number, high: expect.closeTo(0.036, 9) as number })
    expect(explained).toContain('10.0 machines per million people')
  })

  test('a board with a missing month is not known, never none, and leaves England’s rate to the others', () => {
    const found = needs([...pair, board('QCC', 100, null)])
    expect(found.englandRate).toBeCloseTo(30, 9)
    const { rows, england: total } = shortfallOf(found, assumptions.machinesPerMillion, 'england', String)
    expect(rows.find(({ code }) => code === 'QCC')).toMatchObject({ range: null, valueText: 'not known', rangeText: 'a month is missing' })
    expect(total).toBe('not known')
    expect(found.regions[0]?.belowEngland).toBeNull()
    expect(found.regions[0]?.scans).toBeNull()
  })
})

test('crude and standardised: three quarters of fractures, a third of scans', () => {
  const { rows, sentence } = ratePairs(needs(pair), nameOf)
  // 30 × 20 ÷ (60 × 0.75) and 30 × 40 ÷ (60 × 0.25).
  expect(rows.map(({ name, crude, standardised }) => [name, crude, standardised])).toEqual([['Older', 20, expect.closeTo(13.33, 2)], ['Younger', 40, expect.closeTo(80, 6)]])
  expect(sentence).toBe('Age changes most for Younger: 40.0 as counted, 80.0 allowing for age; and for Older: 20.0 as counted, 13.3 allowing for age.')
})

test('ranks: most need first, a board without scans has none', () => {
  const boards = [...pair, board('QCC', 250, 90), board('QDD', 50, 10), board('QEE', 10, null)]
  const { columns, rows } = rankingsOf(caseOf(boards), String)
  const ranked = (id: string) => Object.fromEntries(rows.map(({ code, cells }) => [code, cells[columns.findIndex((column) => column.id === id)]?.label]))
  expect(ranked('crude')).toEqual({ QAA: '2', QBB: '3', QCC: '4', QDD: '1', QEE: null })
  // By people 85+ the four share 300, 100, 250 and 50 of 700; of 160 scans 68.6, 22.9, 57.1 and 11.4: 48.6, −17.1, −32.9 and 1.4 short.
  expect(ranked('85-plus')).toEqual({ QAA: '1', QBB: '3', QCC: '4', QDD: '2', QEE: null })
  expect(ranked('complete')).toEqual({ QAA: '1', QBB: '3', QCC: '2', QDD: '4', QEE: '5' })
})

test('gain: parts add up to the whole, most first, and the sentence says where they do not', () => {
  const rows = gainRows(needs(pair), new Set(['QBB']), nameOf)
  expect(rows.map(({ name, isOwn, fractures }) => [name, isOwn, fractures])).toEqual([['Older', false, expect.closeTo(555, 6)], ['Younger', true, expect.closeTo(185, 6)]])
  expect(sumWords(needs(pair), 740)).toBe('Boards add up to ROS’s 740 fractures.')
  expect(sumWords(needs(pair), 74_000)).toBe('With what you have set, boards add up to 740 fractures, not ROS’s 74,000. Nothing is scaled back to it.')
  expect(sumWords(needs(pair), 741)).toBe('With what you have set, boards add up to slightly fewer than ROS’s 741. Nothing is scaled back to it.')
})
