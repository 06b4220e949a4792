import { expect, test } from 'vitest'
import { nothing, type Scenario, throughputs } from '~/contracts/scenario'
import type { PlacePlan, PlaceSeries } from '~/model/scenario/results'
import { planHeadline } from './headline'
import { planLead } from './lead'

const none = { low: [], high: [] }
const series = (list: number): PlaceSeries => ({ list: [list], share: [0.1], tests: [0], bands: { list: none, share: none, tests: none } })
/** One month; lists by throughput, from the least to the most, each at 0% and 90% new demand. */
const planOf = (usual: number, lists: readonly (readonly number[])[], room = 0): PlacePlan => ({
  code: 'ENG', name: 'England', level: 'england', months: ['2031-03'], doNothing: series(usual), doNothingReaches: { five: null, one: null },
  outcomes: throughputs.flatMap((throughput, at) => [0, 0.9].map((induced, share) => (
    { choices: { throughput, induced }, series: series(lists[at]?.[share] ?? 0), room: [room * (1 + induced)], added: [0], reaches: { five: null, one: null } }
  ))),
})
const scenario = (one: Partial<Scenario>): Scenario => ({ ...nothing, name: 'A', ...one })
const timed = { place: 'ENG', start: '2027-04', ramp: 6 }
const scanners = scenario({ interventions: [{ kind: 'scanner', machines: 6, type: 'new', ...timed }] })
const services = scenario({ interventions: [{ kind: 'fls', ...timed }] })

// Expected words are written from the figures given, not from what the functions said.
test('more scanners: the shares of new demand at the throughput chosen; the lead gives the other throughputs', () => {
  const plan = planOf(61_200, [[30_000, 59_100], [18_000, 56_200], [3500, 50_000]])
  expect(planHeadline([{ plan, scenario: scanners, need: null }], 'list').nation).toBe('Six more scanners could mean 18,000 to 56,200 people waiting in England in March 2031, against 61,200 if the list goes on as it is.')
  expect(planLead({ plan, scenario: scanners, need: null }, 'list', { low: 947, central: 2230, high: 4500 }, null)).toContain('From the least to the most scans a scanner, the range is 3,500 to 59,100.')
})

test('services: scans asked for come first, and the whole need counts', () => {
  const plan = planOf(61_200, [[131_000, 131_000], [261_000, 261_000], [563_000, 563_000]])
  expect(planHeadline([{ plan, scenario: services, need: { low: 25_057, central: 71_483, high: 179_768 } }], 'list').nation)
    .toBe('Fracture services for those without one would ask for 25,000 to 180,000 more scans a year. Without more scanners, 131,000 to 563,000 people could be waiting in England in March 2031, against 61,200 if the list goes on as it is.')
})

test('cleared lists: what it takes comes first', () => {
  const clear = scenario({ interventions: [{ kind: 'clear', place: 'ENG', start: '2026-10', by: '2031-03' }] })
  expect(planHeadline([{ plan: planOf(61_200, [[5000, 6000], [5000, 6000], [5000, 6000]], 1000), scenario: clear, need: null }], 'list').nation)
    .toBe('Bringing every list down to six weeks would take 1,000 to 1,900 more scans in the year to March 2031. Then 5,000 to 6,000 people could be waiting in England in March 2031, against 61,200 if the list goes on as it is.')
})

test('where nobody waits, no list is shortened', () => {
  expect(planHeadline([{ plan: planOf(0, []), scenario: scanners, need: null }], 'share')).toEqual({ nation: 'England records nobody waiting, so no list can be shortened there.', area: null })
})
