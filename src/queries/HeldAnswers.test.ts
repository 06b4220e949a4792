import { expect, test } from 'vitest'
import type { Database } from '~/engine/Database'
import { HeldAnswers, type Part } from './HeldAnswers'

const database = {} as Database
const counted = (key: string, answers: (() => Promise<number>)[]) => {
  let asked = 0
  const part: Part<number> = { key, ask: () => answers[Math.min(asked++, answers.length - 1)]?.() ?? Promise.resolve(NaN) }
  return { part, times: () => asked }
}

test('a question is asked once, and then its answer is at hand', async () => {
  const held = new HeldAnswers(database)
  const { part, times } = counted('a', [() => Promise.resolve(7)])
  expect(held.peekAll({ part })).toBeNull()
  await Promise.all([held.askAll({ part }), held.askAll({ part })])
  expect(held.peekAll({ part, none: null })).toEqual({ part: 7, none: null })
  expect(times()).toBe(1)
})

test('a failure is passed on and not kept: the next try asks again', async () => {
  const held = new HeldAnswers(database)
  const { part } = counted('a', [() => Promise.reject(new Error('gone')), () => Promise.resolve(8)])
  await expect(held.askAll({ part })).rejects.toThrow('gone')
  expect(held.peekAll({ part })).toBeNull()
  await expect(held.askAll({ part })).resolves.toEqual({ part: 8 })
})
