import { expect, test } from 'vitest'
import type { TrustEffect } from './effect/effectModel'
import { effectClause } from './effectClause'

const trust = (verdict: TrustEffect['verdict'], ...effects: number[]) => ({ verdict, answers: effects.map((effect) => ({ effect })) as unknown as TrustEffect['answers'] })

test.each([
  [[], null],
  [[trust('none', 10, 12), trust('none', -5, -6)], 'none of the two trusts that can be followed shows a clear change in scans yet'],
  // Where it depends on which months count, neither is said of that trust.
  [[trust('none', 10), trust('depends', 900, 400)], 'one of the two trusts that can be followed shows no clear change in scans yet'],
  [[trust('depends', 900, 400)], null],
  [[trust('clear', -900, -800)], null],
  [[trust('clear', 900, 800), trust('none', 10)], 'one of the two trusts that can be followed shows a clear rise in scans so far'],
])('%j', (trusts, words) => {
  expect(effectClause(trusts)).toBe(words)
})
