import { expect, test } from 'vitest'
import { boardEvidence } from './boardEvidence'
import { evidenceHeadline } from './evidenceHeadline'
import { areas, evidence, facts } from './fixture/handBoards'

const boards = boardEvidence(areas, evidence, [])

test('five boards by hand: one of each state, counted in words', () => {
  expect(evidenceHeadline({ edition: '2026', boards, facts, selected: null })).toEqual({
    nation: 'For one of England’s 5 boards, we found nothing on a fracture liaison service in the sources we could read.',
    area: null,
    lead: 'For the others there is evidence of a service (1 board), of one in part of the area with absence reported elsewhere (1), only of absence or closure (1) and of both about the same place (1). Nobody publishes how many people each board’s services reach, and nothing found is not “no service”. The government has promised a service in every part of England by 2030.',
  })
})

test('boards of the earlier edition are named as such', () => {
  expect(evidenceHeadline({ edition: '2023', boards, facts, selected: null }).nation).toBe('For one of the 5 boards of 2023 to March 2026, we found nothing on a fracture liaison service in the sources we could read.')
})

test.each([
  ['A', 'In Ashire, there is evidence of a service, but none with a date after 2016.'],
  ['B', 'In Beeshire, sources report a service in one place and none in another.'],
  ['C', 'In Ceeshire, sources disagree.'],
  ['D', 'In Deeshire, sources only report places without a service.'],
  ['E', 'Nothing was found for Eeshire, which is not “no service”.'],
])('%s: %s', (selected, sentence) => {
  expect(evidenceHeadline({ edition: '2026', boards, facts, selected }).area).toBe(sentence)
})

test('what a reader says of a board is theirs, in the headline too, and changes no count of the evidence', () => {
  const own = boardEvidence(areas, evidence, [{ edition: '2026', code: 'E', state: 'service', covered: null }])
  const said = evidenceHeadline({ edition: '2026', boards: own, facts, selected: 'E' })
  expect(said.area).toBe('For Eeshire, you say: there is a service.')
  expect(said.nation).toBe(evidenceHeadline({ edition: '2026', boards, facts, selected: null }).nation)
})
