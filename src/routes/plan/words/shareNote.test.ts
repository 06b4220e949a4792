import { expect, test } from 'vitest'
import type { PlacePlan, PlaceSeries } from '~/model/scenario/results'
import { shareNote } from './shareNote'

const none = { low: [], high: [] }
const series = (list: number, share: number): PlaceSeries => ({ list: [list], share: [share], tests: [0], bands: { list: none, share: none, tests: none } })
const planWith = (list: number, share: number): PlacePlan => ({
  code: 'ENG', name: 'England', level: 'england', months: ['2031-03'], doNothing: series(1000, 0.1), doNothingReaches: { five: null, one: null },
  outcomes: [{ choices: { throughput: 'low', induced: 0 }, series: series(list, share), room: [0], added: [0], reaches: { five: null, one: null } }],
})

test('a share that rises while fewer wait long is explained', () => {
  expect(shareNote(planWith(400, 0.15), 'low')).toContain('about 60 people would wait six weeks or more, against 100 if the list goes on as it is')
})

test('of a list of which little is left, the share says little', () => {
  expect(shareNote(planWith(100, 0.05), 'low')).toMatch(/^Little is left of the list/)
})

test('nothing is said where the share falls with the list, or where demand makes both grow', () => {
  expect(shareNote(planWith(800, 0.08), 'low')).toBeNull()
  expect(shareNote(planWith(2000, 0.4), 'low')).toBeNull()
})
