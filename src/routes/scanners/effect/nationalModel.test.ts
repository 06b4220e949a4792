import { expect, test } from 'vitest'
import { nationalEffectIds } from '~/contracts/effectTables'
import type { NationalEffectRow } from '~/queries/scanners/nationalEffect'
import { about, nationalModel } from './nationalModel'

/** Figures as the model trials found them. */
const values: Record<NationalEffectRow['id'], number> = {
  promised: 29_000, promised_each: 2_231, stated: 16_000, published: 21_554, first_copies: 17_318, less_r1k: 17_696, revised_all: 4_236, revised_r1k: 3_858,
  trend_all: -11_000, trend_waiting_list: -19_000, trend_without_rtg: -3_800, growth_all: 6, named_trusts: 302, other_trusts: 22_300, independents: -1_048, risen: 50_221, fallen: -28_667,
}
const rows = (low: number, high: number): NationalEffectRow[] =>
  nationalEffectIds.map((id) => ({ id, what: id, value: values[id], low: id.startsWith('trend') ? low : null, high: id.startsWith('trend') ? high : null, unit: 'tests', how: '', quality: 'exact' }))

test.each([
  [-28_000, 6_000, 'England did more scans in 2025 than in 2024; no clear rise above the earlier trend'],
  [0, 6_000, 'England did more scans in 2025 than in 2024; no clear rise above the earlier trend'],
  [-28_000, -1, 'England did more scans in 2025 than in 2024, but clearly below the earlier trend'],
  [1, 6_000, 'England did more scans in 2025 than in 2024, clearly above the earlier trend'],
])('from %i to %i: %s', (low, high, title) => {
  expect(nationalModel(rows(low, high)).title).toBe(title)
})

test('the promise is held against the interval', () => {
  expect(nationalModel(rows(-28_000, 6_000)).sentences[1]).toContain('lie outside that range')
  expect(nationalModel(rows(-28_000, 30_000)).sentences[1]).toContain('lie inside that range')
})

test('revisions are the hatched part: 17,318 of 21,554 were there at first', () => {
  const published = nationalModel(rows(-28_000, 6_000)).groups.flatMap((group) => group.rows).find(({ id }) => id === 'published')
  expect(published?.drawn).toEqual({ kind: 'revised', first: 17_318, value: 21_554 })
})

test('everything drawn lies on the axis', () => {
  const { groups, at } = nationalModel(rows(-47_089, 9_158))
  const ends = groups.flatMap((group) => group.rows).flatMap(({ drawn }) => (drawn.kind === 'interval' ? [drawn.low, drawn.value, drawn.high] : [0, drawn.value]))
  expect(ends.map(at).filter((share) => share < 0 || share > 1)).toEqual([])
})

test('estimates are told to the thousand, below ten thousand to the hundred', () => {
  expect([-10_999, 8_273, 19_650].map(about)).toEqual(['11,000', '8,300', '20,000'])
})
