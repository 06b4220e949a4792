import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nothing, scenario as schema, type Scenario } from '~/contracts/scenario'
import { presetsFor } from './presets'
import type { PlanLevel } from './results'
import { checkPlaces, type KnownPlaces, readScenario, ScenarioRefused } from './readScenario'

const known: KnownPlaces = {
  origin: '2026-03',
  names: new Map<string, { level: PlanLevel; name: string }>([
    ['ENG', { level: 'england', name: 'England' }],
    ...['RR8', 'RM3', 'RXF', 'RJL', 'RK5'].map((code) => [code, { level: 'provider' as const, name: code }] as const),
    ['S9B9J', { level: 'icb', name: 'Surrey and Sussex' }],
  ]),
  closed: new Map([['RVY', { name: 'Southport and Ormskirk', lastMonth: '2023-06' }]]),
  former: new Map([
    ['QNQ', { name: 'Frimley', successors: ['Thames Valley', 'Hampshire', 'Surrey and Sussex'] }],
    ['QHG', { name: 'Beds and Milton Keynes', successors: ['Central East'] }],
  ]),
}
const fls = { kind: 'fls', place: 'ENG', start: '2027-01', ramp: 36 } as const
const fileWith = (...interventions: unknown[]) => JSON.stringify({ ...nothing, name: 'Mine', interventions: [...interventions, fls] })

describe('a scenario from a file', () => {
  test('is read as it was saved', () => {
    for (const { scenario } of Object.values(presetsFor('2026-03'))) expect(readScenario(JSON.stringify(scenario), known)).toEqual({ scenario, notes: [] })
  })

  test.each([
    [{ kind: 'scanner', place: 'RR8', machines: -4, type: 'new', start: '2027-04', ramp: 6 }, 'Change 1 of the file is left out: the number of scanners is −4, not a whole number from 1 to 50. Add it again on the page.'],
    [{ kind: 'scanner', place: 'RR8', machines: 1, type: 'new', start: '2027-04', ramp: 6, scansPerYear: 1e9 }, 'Change 1 of the file is left out: the extra scans a year is 1000000000, not a number from 0 to 20,000. Add it again on the page.'],
    [{ kind: 'teleport', place: 'RR8' }, 'Change 1 of the file is left out: its kind is “teleport”, not scanner, hours, fls or clear. Add it again on the page.'],
    [{ ...fls, colour: 'red' }, 'Change 1 of the file is left out: “colour” is no part of such a change. Add it again on the page.'],
    [7, 'Change 1 of the file is left out: 7 is no change that this site knows. Add it again on the page.'],
    [{ ...fls, start: '2026-03' }, 'Change 1 of “Mine” is left out: March 2026 is outside the months that are worked out, April 2026 to March 2031. Choose a month among them.'],
    [{ ...fls, start: '2031-04' }, 'Change 1 of “Mine” is left out: April 2031 is outside the months that are worked out, April 2026 to March 2031. Choose a month among them.'],
    [{ kind: 'clear', place: 'ENG', start: '2029-03', by: '2028-03' }, 'Change 1 of “Mine” is left out: the lists are to be cleared by March 2028, which is not after the start, March 2029. Choose a later month.'],
    [{ ...fls, place: 'RVY' }, 'Change 1 of “Mine” is left out: Southport and Ormskirk (RVY) has sent no figures since June 2023, so nothing can be added to them. Choose the provider that took over its scans.'],
    [{ ...fls, place: 'QNQ' }, 'Change 1 of “Mine” is left out: Frimley (QNQ) was a board until March 2026; Thames Valley, Hampshire, Surrey and Sussex took over. Choose one of them, or add the change to each.'],
    [{ ...fls, place: 'QHG' }, 'Change 1 of “Mine” is left out: Beds and Milton Keynes (QHG) was a board until March 2026; Central East took over. Choose that board.'],
    [{ ...fls, place: 'XXX' }, 'Change 1 of “Mine” is left out: XXX is the code of no region, board or provider with figures in March 2026. Choose the place again by its name.'],
  ])('loses %j alone, in words', (broken, note) => {
    expect(readScenario(fileWith(broken), known)).toEqual({ scenario: { ...nothing, name: 'Mine', interventions: [fls] }, notes: [note] })
  })

  test('keeps its changes where a setting is broken', () => {
    const text = JSON.stringify({ version: 1, name: 'x'.repeat(80), throughput: 'lots', growth: 400, induced: -1, interventions: [fls] })
    const { scenario, notes } = readScenario(text, known)
    expect(scenario).toEqual({ ...nothing, name: 'x'.repeat(60), interventions: [fls] })
    expect(notes).toHaveLength(4)
  })

  test.each([
    ['not JSON', 'The file is not JSON, or only part of it.'],
    ['{"version":1,"interven', 'The file is not JSON, or only part of it.'],
    ['[1, 2]', 'The file holds no scenario.'],
    ['{"name":"A"}', 'The file does not say which version'],
    ['{"version":2}', 'The file is a scenario of version 2, and this copy of the site reads version 1. Load the page again'],
    ['{"version":"old"}', 'The file is a scenario of version “old”'],
  ])('of which nothing can be kept is refused: %s', (text, why) => {
    expect(() => readScenario(text, known)).toThrow(ScenarioRefused)
    expect(() => readScenario(text, known)).toThrow(why)
  })

  test('whatever it holds, gives a scenario that holds to the contract, or a refusal', () => {
    fc.assert(fc.property(fc.record({ version: fc.constant(1), name: fc.jsonValue(), throughput: fc.jsonValue(), growth: fc.jsonValue(), induced: fc.jsonValue(), interventions: fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())) }, { requiredKeys: ['version'] }), (found) => {
      const read = readScenario(JSON.stringify(found), known)
      schema.parse(read.scenario)
    }))
  })
})

test('a scenario whose places are all known is the same object', () => {
  const sound: Scenario = { ...nothing, interventions: [fls] }
  expect(checkPlaces(sound, known).scenario).toBe(sound)
})

// 13 machines, 7 new and 6 replacements, and 29,000 scans a year: Healthcare Leader, 12 May 2025.
test('the first wave holds the machines and scans that were announced', () => {
  const { interventions } = presetsFor('2026-03').wave1.scenario
  const scanners = interventions.flatMap((one) => (one.kind === 'scanner' ? [one] : []))
  const count = (type: string) => scanners.filter((one) => one.type === type).reduce((sum, { machines }) => sum + machines, 0)
  expect([count('new'), count('replacement')]).toEqual([7, 6])
  expect(scanners.reduce((sum, { machines, scansPerYear = 0 }) => sum + machines * scansPerYear, 0)).toBeCloseTo(29_000, 0)
})
