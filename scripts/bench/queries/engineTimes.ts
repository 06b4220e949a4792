import type { EngineTimes } from '~/contracts/benchResults'
import type { SqlRow } from '~/engine/Database'
import { median, quantile, rounded } from '../statistics'
import { differences } from './differences'
import type { Question } from './Question'

interface Answered {
  questions: readonly Question[]
  /** Milliseconds, a list for each question. */
  times: readonly (readonly number[])[]
  answers: readonly (readonly SqlRow[])[]
  /** Answers to compare with. */
  expected: readonly (readonly SqlRow[])[]
}

export function engineTimes(set: EngineTimes['set'], engine: EngineTimes['engine'], { questions, times, answers, expected }: Answered): EngineTimes {
  const all = times.flat()
  return {
    set,
    engine,
    questions: questions.length,
    p50: rounded(median(all), 2),
    p95: rounded(quantile(all, 0.95), 2),
    sum: rounded(times.reduce((sum, one) => sum + median(one), 0), 1),
    different: [...new Set(questions.flatMap(({ name }, index) => (isSame(answers[index] ?? [], expected[index] ?? []) ? [] : [name])))],
  }
}

/** Engines may give rows that tie in another order, and so columns. */
const isSame = (one: readonly SqlRow[], other: readonly SqlRow[]) => differences(inOrder(one), inOrder(other)).length === 0

const inOrder = (rows: readonly SqlRow[]) => [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
const keyOf = (row: SqlRow) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)), (_, value: unknown) => (typeof value === 'number' ? value.toPrecision(7) : value))
