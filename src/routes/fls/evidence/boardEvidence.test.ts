import { expect, test } from 'vitest'
import { boardEvidence, lastOldYearOf } from './boardEvidence'
import { areas, evidence } from './fixture/handBoards'

const boards = boardEvidence(areas, evidence, [])

test('old is six years before the newest evidence: 2025 less six is 2019', () => {
  expect(lastOldYearOf(areas)).toBe(2019)
  expect(boards.map(({ code, isOld }) => [code, isOld])).toEqual([['A', true], ['B', false], ['C', false], ['D', false], ['E', false]])
})

test('years: those for a service and those against one are kept apart', () => {
  expect(boards.map(({ code, newest, year }) => [code, newest, year])).toEqual([
    ['A', '2016 (old) and undated', '2016'],
    ['B', 'service 2021, absence 2024', '2021'],
    ['C', 'disputed service 2021, absence 2025', '2025'],
    ['D', '2024', '2024'],
    ['E', 'nothing found', ''],
  ])
})

test('an entry of the reader is carries no year; a share alone leaves the state', () => {
  const [a, , , , e] = boardEvidence(areas, evidence, [{ edition: '2026', code: 'A', state: null, covered: 40 }, { edition: '2026', code: 'E', state: 'part', covered: 40 }])
  expect([a?.state, a?.isOld, a?.year]).toEqual(['service', true, '2016'])
  expect([e?.state, e?.found, e?.isOwn, e?.year]).toEqual(['part', 'none', true, 'yours'])
})
