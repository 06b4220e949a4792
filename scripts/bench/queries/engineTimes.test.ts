import { expect, it } from 'vitest'
import { engineTimes } from './engineTimes'

const questions = [{ name: 'first', sql: '', values: [] }, { name: 'second', sql: '', values: [] }]

// By hand: of 1, 2, 3, 10, 20, 30 the two in the middle are 3 and 10; medians of the two questions are 2 and 20.
it('adds up the medians, and takes its shares over all questions', () => {
  const rows = [[{ a: 1 }], [{ a: 2 }]]
  const found = engineTimes('shared', 'sql.js', { questions, times: [[1, 3, 2], [30, 10, 20]], answers: rows, expected: rows })
  expect(found).toEqual({ set: 'shared', engine: 'sql.js', questions: 2, p50: 6.5, p95: 30, sum: 22, different: [] })
})

it('names questions whose answers differ, not those whose rows come in another order', () => {
  const times = [[1], [1]]
  const one = { questions, times, answers: [[{ a: 1, b: null }, { a: 2, b: 'x' }], [{ a: 1 }]], expected: [[{ b: 'x', a: 2 }, { a: 1, b: null }], [{ a: 1.1 }]] }
  expect(engineTimes('shared', 'Arquero', one).different).toEqual(['second'])
  expect(engineTimes('shared', 'Arquero', { ...one, answers: [[{ a: 1, b: null }], [{ a: 1.1 }]] }).different).toEqual(['first'])
})
