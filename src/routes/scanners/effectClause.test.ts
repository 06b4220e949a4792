import { expect, test } from 'vitest'
import type { TrustEffect } from './effect/effectModel'
import { effectClause } from './effectClause'

const trust = (verdict: TrustEffect['verdict'], ...effects: number[]) => ({ verdict, answers: effects.map((effect) => ({ effect })) as unknown as TrustEffect['answers'] })

test.each([
  [[], null],
  [[trust('none', 10, 12), trust('none', -5, -6)], 'none of the two trusts that can be followed shows a clear change in scans yet'],
  // Clear with all months and not without flagged ones is no clear rise.
  [[trust('none', 10), trust('depends', 900, 400)], 'none of the two trusts that can be followed shows a clear rise in scans, however months are counted'],
  [[trust('clear', -900, -800)], 'the one trust that can be followed shows no clear rise in scans yet'],
  [[trust('clear', 900, 800), trust('none', 10)], 'one of the two trusts that can be followed shows a clear rise in scans so far'],
])('%j', (trusts, words) => {
  expect(effectClause(trusts)).toBe(words)
})
