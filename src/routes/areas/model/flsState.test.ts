import { expect, test } from 'vitest'
import type { ProfileFlsStatesRow } from '~/queries/profile/profileFlsStates'
import { boardStateWords, regionStateWords } from './flsState'

const board = (state: ProfileFlsStatesRow['state'], newestYear: number | null = null, newestYearPresent: number | null = null, undated = 0): ProfileFlsStatesRow =>
  ({ code: 'QAA', state, newestYear, newestYearPresent, undated, registerYear: 2025 })

test.each([
  [board('service', 2021, 2021), 'Evidence of a service, newest 2021.'],
  [board('service'), 'Evidence of a service, undated.'],
  // 2025 less six is 2019: a service last heard of then is old, a newer report of absence beside it notwithstanding.
  [board('service', 2019, 2019), 'Evidence of a service, newest 2019. The dated evidence of a service is old, and does not show how things are today.'],
  [board('part', 2025, 2015, 2), 'Evidence of a service in part of the area, newest 2015 or undated, with absence reported elsewhere, newest 2025. The dated evidence of a service is old, and does not show how things are today.'],
  [board('part', 2024, 2024), 'Evidence of a service in part of the area, newest 2024, with absence reported elsewhere.'],
  [board('conflicting', 2023, 2023), 'Sources disagree, newest 2023.'],
  [board('absent', 2024), 'Only absence or closure reported, newest 2024.'],
  [board('none'), 'Nothing found either way.'],
])('%o', (row, words) => {
  expect(boardStateWords(row)).toBe(words)
})

test('a region counts its boards by state, and says how many stand on old evidence', () => {
  const rows = [board('service', 2024, 2024), board('service', 2016, 2016), board('absent', 2015), board('none'), board('none')]
  expect(regionStateWords(rows)).toBe('Of its five boards, two have evidence of a service (old for one), one has only absence or closure reported (old for it) and two have nothing found either way.')
})
