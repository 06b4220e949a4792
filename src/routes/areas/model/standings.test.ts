import { expect, test } from 'vitest'
import type { Measure } from '~/contracts/measure'
import type { ProfilePeersRow } from '~/queries/profile/profilePeers'
import { standingsOf } from './standings'

const definition = { id: 'share-6-weeks', unit: 'share', interval: 'wilson' } as Measure
const row = (code: string, numerator: number, denominator: number, part: Partial<ProfilePeersRow> = {}): ProfilePeersRow => ({
  level: 'icb', code, measure: 'share-6-weeks', value: numerator / denominator, numerator, denominator, valueBefore: null, quality: 'exact', ...part,
})
const rankOf = (rows: ProfilePeersRow[], code: string, level: 'icb' | 'provider' = 'icb') => standingsOf(rows, level, [definition]).get(code)?.[0]?.rank

test('places of the level are ranked, highest first, with ties; England is not', () => {
  const rows = [row('A', 50, 100), row('B', 20, 100), row('C', 20, 100), row('ENG', 90, 100, { level: 'england' })]
  expect(rankOf(rows, 'A')).toMatchObject({ rank: 1, tied: false, of: 3 })
  expect(rankOf(rows, 'C')).toMatchObject({ rank: 2, tied: true, of: 3 })
  expect(rankOf(rows, 'ENG')).toBeNull()
})

test('far apart ranks are sure; close ones are not', () => {
  const rows = [row('A', 9000, 10_000), row('B', 5010, 10_000), row('C', 5000, 10_000)]
  expect(rankOf(rows, 'A')?.interval).toEqual({ low: 1, high: 1 })
  expect(rankOf(rows, 'B')?.interval).toEqual({ low: 2, high: 3 })
})

test('an estimate has a rank but no interval of any kind', () => {
  const found = standingsOf([row('A', 50, 100, { quality: 'estimated' }), row('B', 20, 100)], 'icb', [definition]).get('A')?.[0]
  expect(found).toMatchObject({ estimated: true, interval: null, rank: { rank: 1, of: 2, interval: null } })
})

test('a provider with under twenty people waiting is not ranked by share', () => {
  const rows = [row('A', 19, 19, { level: 'provider' }), row('B', 5, 20, { level: 'provider' })]
  expect(rankOf(rows, 'A', 'provider')).toBeNull()
  expect(rankOf(rows, 'B', 'provider')).toMatchObject({ rank: 1, of: 1 })
})
