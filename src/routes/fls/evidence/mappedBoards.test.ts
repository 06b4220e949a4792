import { expect, test } from 'vitest'
import { flsStates } from '~/contracts/fls'
import { boardEvidence } from './boardEvidence'
import { areas, evidence } from './fixture/handBoards'
import { isOwnDrawn, legendEntries, mappedBoards, namedBoards } from './mappedBoards'
import { kindIndex, stateOrder, stateScale } from './stateWords'

const boards = boardEvidence(areas, evidence, [])
const kindOf = (index: number | null | undefined) => stateScale.kinds[index ?? -1]?.id

test('every state has a place in the list and two looks in the scale', () => {
  expect(stateOrder.toSorted()).toEqual(flsStates.toSorted())
  for (const state of flsStates) {
    expect(kindOf(kindIndex(state, false))).toBe(`fls-${state}`)
    expect(kindOf(kindIndex(state, true))).toBe(`fls-${state}-old`)
  }
})

test('old evidence is drawn faded, the others as their state', () => {
  expect(mappedBoards(boards).map(({ classIndex }) => kindOf(classIndex))).toEqual(['fls-service-old', 'fls-part', 'fls-conflicting', 'fls-absent', 'fls-none'])
})

test('what a reader says is named as theirs, beside what the evidence says, and not faded', () => {
  const own = boardEvidence(areas, evidence, [{ edition: '2026', code: 'A', state: 'part', covered: null }])
  expect(mappedBoards(own)[0]).toMatchObject({ value: 'A service in part, absence reported elsewhere, says you', context: 'the evidence: 2016 (old) and undated' })
  expect(kindOf(mappedBoards(own)[0]?.classIndex)).toBe('fls-part')
  expect([isOwnDrawn(boards), isOwnDrawn(own)]).toEqual([false, true])
})

test('named are the selected board, the oldest and newest evidence of a service, and where sources disagree, each once', () => {
  const mapped = mappedBoards(boards)
  expect(namedBoards(boards, mapped, 'E').map(({ code }) => code)).toEqual(['E', 'A', 'C'])
  expect(namedBoards(boards, mapped, null).map(({ code }) => code)).toEqual(['A', 'C'])
})

test('the legend counts boards as shown: one in each state', () => {
  expect(legendEntries(boards).map(({ count }) => count)).toEqual([1, 1, 1, 1, 1])
})
