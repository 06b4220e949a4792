import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Intervention, nothing, scenario as schema, type Scenario, scenarioLimits } from '~/contracts/scenario'
import { decodeScenario, encodeScenario } from './scenarioCode'

const place = fc.stringMatching(/^[A-Z0-9]{3,6}$/)
const month = fc.tuple(fc.integer({ min: 2026, max: 2031 }), fc.integer({ min: 1, max: 12 })).map(([year, at]) => `${year}-${String(at).padStart(2, '0')}`)
const ramp = fc.integer({ min: 0, max: 36 })
const within = ([min, max]: readonly [number, number]) => fc.double({ min, max, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value))
const maybe = <T>(name: string, value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined }).map((found) => (found === undefined ? {} : { [name]: found }))
const merged = (...parts: fc.Arbitrary<object>[]) => fc.tuple(...parts).map((found) => Object.assign({}, ...found) as Intervention)
const intervention = fc.oneof(
  merged(
    fc.record({ kind: fc.constant('scanner'), place, machines: fc.integer({ min: 1, max: 50 }), type: fc.constantFrom('new', 'replacement'), start: month, ramp }),
    maybe('scansPerYear', within(scenarioLimits.scansPerYear)),
    maybe('hours', within(scenarioLimits.hours)),
    maybe('staffHours', within(scenarioLimits.hours)),
  ),
  merged(fc.record({ kind: fc.constant('hours'), place, hours: within(scenarioLimits.hours), start: month, ramp }), maybe('staffHours', within(scenarioLimits.hours))),
  merged(fc.record({ kind: fc.constant('fls'), place, start: month, ramp }), maybe('reached', within(scenarioLimits.reached))),
  merged(fc.record({ kind: fc.constant('clear'), place, start: month, by: month })),
)
const scenario: fc.Arbitrary<Scenario> = fc.record({
  version: fc.constant(1 as const),
  name: fc.string({ unit: 'binary', maxLength: 30 }),
  throughput: fc.constantFrom('low', 'central', 'high'),
  induced: fc.option(within(scenarioLimits.induced)),
  growth: within(scenarioLimits.growth),
  interventions: fc.array(intervention, { maxLength: 12 }),
})

/** Thirty interventions of every kind, as a reader might set them: all options used, figures with a decimal. */
const varied: Intervention[] = Array.from({ length: 30 }, (_, at): Intervention => {
  const [where, start] = [['RR8', 'S9B9J', 'Y63', 'NVC28', 'ENG'][at % 5] ?? 'ENG', `2027-${String((at % 12) + 1).padStart(2, '0')}`]
  switch (at % 4) {
    case 0:
      return { kind: 'scanner', place: where, machines: (at % 12) + 1, type: 'new', start, ramp: 12, scansPerYear: 2230.77, hours: 37.5, staffHours: 22.5 }
    case 1:
      return { kind: 'hours', place: where, hours: 12.5, start, ramp: 3, staffHours: 7.5 }
    case 2:
      return { kind: 'fls', place: where, start, ramp: 36, reached: 62.5 }
    default:
      return { kind: 'clear', place: where, start, by: '2029-03' }
  }
})

describe('a scenario in a link', () => {
  test('comes back as it was, in letters that no link escapes', () => {
    fc.assert(fc.property(scenario, (before) => {
      const code = encodeScenario(before)
      expect(code).toMatch(/^[\w.-]+$/)
      expect(decodeScenario(code)).toEqual({ scenario: before, notes: [] })
    }))
  })

  test('with thirty varied interventions, twice over, stays below 2,000 characters', () => {
    const whole = { ...nothing, name: 'Thirty changes, all kinds', interventions: varied }
    const link = `https://example.org/dexa-atlas/plan?${new URLSearchParams({ s: encodeScenario(whole), b: encodeScenario({ ...whole, name: 'A second one', interventions: varied.toReversed() }), place: 'S9B9J', measure: 'share' }).toString()}`
    expect(link.length).toBeLessThan(2000)
    expect(decodeScenario(encodeScenario(whole)).scenario).toEqual(whole)
  })

  // Written out by hand: a link that was sent must keep its meaning.
  test('keeps its meaning', () => {
    const sent = '1.h.gm2_5.i50.nMore_Leeds-2c-_please.s-RR8-2n-202704-6-x2231-h37_5-f20.h-Y63-10-202610-0.f-ENG-202701-36-r50.c-ENG-202610-202903.z'
    expect(decodeScenario(sent)).toEqual({
      scenario: {
        version: 1, name: 'More Leeds, please', throughput: 'high', induced: 50, growth: -2.5,
        interventions: [
          { kind: 'scanner', place: 'RR8', machines: 2, type: 'new', start: '2027-04', ramp: 6, scansPerYear: 2231, hours: 37.5, staffHours: 20 },
          { kind: 'hours', place: 'Y63', hours: 10, start: '2026-10', ramp: 0 },
          { kind: 'fls', place: 'ENG', start: '2027-01', ramp: 36, reached: 50 },
          { kind: 'clear', place: 'ENG', start: '2026-10', by: '2029-03' },
        ],
      },
      notes: [],
    })
  })

  test('cut short anywhere loses what stands last and nothing before it, and says so', () => {
    const whole = encodeScenario({ ...nothing, interventions: varied.slice(0, 6) })
    for (let length = 4; length < whole.length; length += 1) {
      const { scenario: read, notes } = decodeScenario(whole.slice(0, length))
      const complete = whole.slice(0, length).split('.').length - 4
      expect(read?.interventions).toEqual(varied.slice(0, Math.max(0, complete)))
      expect(notes.join(' ')).toContain('The link is cut short')
    }
  })

  test.each([
    ['s-RR8-0n-202704-6', 'Change 2 of the link is left out: the number of scanners is 0, not a whole number from 1 to 50. Add it again on the page.'],
    ['s-RR8-m4n-202704-6', 'Change 2 of the link is left out: the number of scanners is −4, not a whole number from 1 to 50. Add it again on the page.'],
    ['s-RR8-1n-202713-6', 'Change 2 of the link is left out: its first month is “2027-13”, not a month such as 2027-04. Add it again on the page.'],
    ['h-RR8-1000-202704-6', 'Change 2 of the link is left out: the hours a week is 1000, not a number from 1 to 100. Add it again on the page.'],
    ['hello', '“hello” in the link is not a change that this page can read, so it is left out. Add it again on the page.'],
    ['s-RR8-1n-202704-6-q7', '“s-RR8-1n-202704-6-q7” in the link is not a change that this page can read, so it is left out. Add it again on the page.'],
  ])('edited by hand to %s loses that alone', (token, note) => {
    const { scenario: read, notes } = decodeScenario(`1.c.nA.f-ENG-202701-36.${token}.c-ENG-202610-202903.z`)
    expect(read?.interventions.map(({ kind }) => kind)).toEqual(['fls', 'clear'])
    expect(notes).toEqual([note])
  })

  test('of another version explains itself', () => {
    expect(decodeScenario('2.c.nA.z')).toEqual({ scenario: null, notes: ['The link holds a scenario of version 2, and this page reads version 1, so it is not shown. Load the page again for its newest version, or ask the sender for the scenario as a file.'] })
  })

  test('whatever it says, gives a scenario that holds to the contract, or a reason', () => {
    const codeLike = fc.array(fc.oneof(fc.string({ unit: fc.constantFrom(...'1lchsfzgn-_.mexr0289ENG'.split('')) }), fc.constantFrom('1', 'c', 'z', 's-RR8-1n-202704-6', 'g5', 'nA')), { maxLength: 8 }).map((parts) => parts.join('.'))
    fc.assert(fc.property(fc.oneof(fc.string(), codeLike, codeLike.map((text) => `1.${text}`)), (text) => {
      const { scenario: read, notes } = decodeScenario(text)
      if (read) schema.parse(read)
      else expect(notes).toHaveLength(1)
    }))
  })
})
