import { expect, it } from 'vitest'
import type { Budgets } from './budgets'
import { unexplained } from './unexplained'

const why = 'As measured on the first day, and a tenth more.'
const budgets = (js: number, reason = why): Budgets => ({
  routes: { plan: { bytes: { js }, requests: 5, why: reason } },
  files: {},
  ratios: { slower: { limit: 1.2, why } },
  recorded: {},
  timed: { first_map: { limit: 3, why }, paint: { limit: 2, why }, shift: { limit: 0.1, why } },
})

const words = 'routes, plan: the budget was changed and its "why" was not; say there why.'

it('tells of a number that was changed without a word', () => {
  expect(unexplained([budgets(100)], budgets(200))).toEqual([words])
})

it('tells of it too where another change, with a word or of another budget, came after it', () => {
  expect(unexplained([budgets(200), budgets(100)], budgets(200))).toEqual([words])
  expect(unexplained([budgets(200, 'The new picture needs a second scale.'), budgets(100)], budgets(200))).toEqual([words])
})

it('is content with a new reason, an unchanged number, one put back, a new budget and no history', () => {
  expect(unexplained([budgets(100)], budgets(200, 'The new picture needs a second scale.'))).toEqual([])
  expect(unexplained([budgets(200), budgets(100)], budgets(200, 'The new picture needs a second scale.'))).toEqual([])
  expect(unexplained([budgets(100)], budgets(100))).toEqual([])
  expect(unexplained([budgets(200), budgets(100)], budgets(100))).toEqual([])
  expect(unexplained([{ routes: {}, ratios: { slower: { limit: 1.2, why } } }], budgets(200))).toEqual([])
  expect(unexplained([], budgets(200))).toEqual([])
})
