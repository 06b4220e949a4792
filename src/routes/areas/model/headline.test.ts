import { expect, test } from 'vitest'
import { handAnswer, handMonths, handProfile, handStanding } from './fixture/handProfile'
import { headlineOf } from './headline'
import type { Standing } from './standings'

// Written by hand from the counts: 54 of 100 waiting six weeks or more; England's share is 13%.
const months = handMonths(Array(26).fill({ waiting: 100, waiting6Plus: 54 }))
const share = (part: Partial<Standing>) => [handStanding('share-6-weeks', 0.54, { interval: { low: 0.44, high: 0.63 }, ...part })]
const rank = (place: number, of: number, tied = false) => ({ rank: { rank: place, tied, of, interval: null } })
const read = (own: Standing[], answer = handAnswer({ months })) => {
  const { text, marked } = headlineOf(handProfile(answer, { own }))
  return `${text} ${marked ?? ''}`.trim()
}
const opening = 'In Alphashire, 54 in 100 people waiting for a bone scan have waited six weeks or more:'

test.each([
  [rank(1, 36), 'the highest share of England’s 36 boards.'],
  [rank(1, 36, true), 'the joint highest share of England’s 36 boards.'],
  [rank(2, 36), 'the second-highest share of England’s 36 boards.'],
  [rank(35, 36), 'the second-lowest share of England’s 36 boards.'],
  [rank(36, 36), 'the lowest share of England’s 36 boards.'],
  [rank(12, 36), 'more than England’s 13 in 100.'],
])('%j: %s', (part, ending) => {
  expect(read(share(part))).toBe(`${opening} ${ending}`)
})

test('an interval that holds England’s share shows no clear difference', () => {
  expect(read(share({ ...rank(12, 36), interval: { low: 0.1, high: 0.6 } }))).toBe(`${opening} no clear difference from England’s 13 in 100.`)
})

test('an estimate has no interval to be clear by', () => {
  expect(read(share({ ...rank(12, 36), interval: null, estimated: true }))).toBe(`${opening} against England’s 13 in 100.`)
})

test('a region is named with its article, among seven', () => {
  const answer = handAnswer({ months, place: { level: 'region', shortName: 'South West' } })
  expect(read(share(rank(1, 7)), answer)).toBe('In the South West, 54 in 100 people waiting for a bone scan have waited six weeks or more: the highest share of England’s seven regions.')
})

test('nobody over six weeks', () => {
  const none = handAnswer({ months: handMonths(Array(26).fill({ waiting: 100, waiting6Plus: 0 })) })
  expect(read([], none)).toBe('In Alphashire, nobody waiting for a bone scan has waited six weeks or more.')
})

const trust = { level: 'provider' as const, shortName: 'Alpha Hospitals NHS Trust', kind: 'nhs' as const }

test('a provider with nobody waiting says what it did', () => {
  const answer = handAnswer({ months: handMonths([...Array<object>(25).fill({}), { waiting: 0, waiting6Plus: 0, testsTotal: 82 }]), place: trust })
  expect(read([], answer)).toBe('Alpha Hospitals reports nobody waiting for a bone scan, and did 82 scans in the month.')
})

test('a list too short for a share is told in people', () => {
  const answer = handAnswer({ months: handMonths([...Array<object>(25).fill({}), { waiting: 3, waiting6Plus: 1 }]), place: trust })
  expect(read([], answer)).toBe('Alpha Hospitals has three people waiting for a bone scan, one of them for six weeks or more.')
})

test('a provider that stopped says since when, one with a single month which, and scans are not read into rows without any', () => {
  const noScan = { testsTotal: 0, testsWaitingList: 0 }
  expect(read([], handAnswer({ months: handMonths([...Array<object>(20).fill(noScan), null, null]), place: trust }))).toBe('Alpha Hospitals has had no row in NHS England’s figures since August 2025, and none of its rows shows a scan.')
  expect(read([], handAnswer({ months: handMonths([{}, {}, noScan, null]), place: trust }))).toMatch(/; the last scan it reported was in [A-Z][a-z]+ 20\d\d\.$/)
  expect(read([], handAnswer({ months: handMonths([...Array<object>(20).fill({}), null, null]), place: trust }))).toBe('Alpha Hospitals has had no row in NHS England’s figures since August 2025.')
  expect(read([], handAnswer({ months: handMonths([null, {}, null]), place: trust }))).toBe('Alpha Hospitals has one month only in NHS England’s figures, February 2024.')
})
