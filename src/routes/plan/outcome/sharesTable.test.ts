import { expect, test } from 'vitest'
import { nothing, type Scenario } from '~/contracts/scenario'
import type { PlacePlan, PlaceSeries } from '~/model/scenario/results'
import { shareRows, standIdle } from './sharesTable'

const none = { low: [], high: [] }
const months = (value: number) => new Array<number>(60).fill(value)
const series = (list: number): PlaceSeries => ({ list: months(list), share: months(0.25), tests: months(0), bands: { list: none, share: none, tests: none } })
const scenario: Scenario = { ...nothing, name: 'A', interventions: [{ kind: 'scanner', place: 'ENG', machines: 1, type: 'new', start: '2027-04', ramp: 6 }] }
const planOf = (usual: number, list: number, room: number, added: number): PlacePlan => ({
  code: 'ENG', name: 'England', level: 'england', months: months(0).map(() => '2027-01'), doNothing: series(usual), doNothingReaches: { five: null, one: null },
  outcomes: [{ choices: { throughput: 'central', induced: 0 }, series: series(list), room: months(room), added: months(added), reaches: { five: '2027-01', one: null } }],
})

// A year at 100 a month is 1,200 of which there is room; at 50 a month, 600 are done.
test('scans are told beside those that there is room for, and idle scanners are owned up to', () => {
  const plan = planOf(1000, 10, 100, 50)
  expect(shareRows(plan, scenario)[1]?.added).toEqual({ scans: '+600', room: 'of 1,200 there is room for' })
  expect(standIdle(plan, scenario)).toBe(true)
  // 95% of the room is used.
  expect(standIdle(planOf(1000, 10, 100, 95), scenario)).toBe(false)
})

test('a list of nobody has no share and keeps no mark', () => {
  expect(shareRows(planOf(0, 0, 0, 0), scenario)).toEqual([
    { key: 'nothing', name: 'Do nothing', list: ['0', '0', '0'], share: ['–', '–', '–'], added: { scans: '–', room: null }, five: { month: '–', range: null }, one: { month: '–', range: null } },
    { key: 'central 0', name: 'With the scenario', list: ['0', '0', '0'], share: ['–', '–', '–'], added: { scans: '0', room: null }, five: { month: '–', range: null }, one: { month: '–', range: null } },
  ])
})
