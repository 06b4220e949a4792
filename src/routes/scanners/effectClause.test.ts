import { expect, test } from 'vitest'
import type { TrustEffect } from './effect/effectModel'
import { effectClause } from './effectClause'

const trust = (verdict: TrustEffect['verdict'], ...effects: number[]) => ({ name: 'Leeds', verdict, answers: effects.map((effect) => ({ effect })) as unknown as TrustEffect['answers'] })

test.each([
  [[], null],
  [[trust('none', 10, 12), trust('none', -5, -6)], 'none of the two trusts that can be followed shows a clear change in scans yet'],
  // Where it depends on which months count, that is said, so that nobody takes the trust for a clear one.
  [[trust('none', 10), trust('depends', 900, 400)], 'one of the two trusts that can be followed shows no clear change in scans yet, and at the other, Leeds, it depends on which months count'],
  [[trust('none', 10), trust('depends', 900, 400), trust('depends', 90, -4)], 'one of the three trusts that can be followed shows no clear change in scans yet, and at the other two it depends on which months count'],
  [[trust('none', 10), trust('clear', -900)], 'one of the two trusts that can be followed shows no clear change in scans yet, and the other, Leeds, shows a clear fall'],
  [[trust('depends', 900, 400)], null],
  [[trust('clear', -900, -800)], null],
  [[trust('clear', 900, 800), trust('none', 10)], 'one of the two trusts that can be followed shows a clear rise in scans so far'],
])('%j', (trusts, words) => {
  expect(effectClause(trusts)).toBe(words)
})
