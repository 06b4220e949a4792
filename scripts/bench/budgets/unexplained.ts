import { spawnSync } from 'node:child_process'
import type { Budgets } from './budgets'

const file = 'bench/budgets.json'

/** A budget in words that can be compared: its numbers, and why they are what they are. */
interface Entry {
  numbers: string
  why: string
}

/**
 * Budgets whose numbers were changed while their reason was not, in words: a reason stands for the numbers that it was
 * first written for, however many changes lie between.
 * @param before earlier states of the file, the latest first, whatever their shapes were
 */
export function unexplained(before: readonly unknown[], after: Budgets): string[] {
  const earlier = before.map((state) => entriesOf(state))
  return [...entriesOf(after)].flatMap(([name, { numbers, why }]) => {
    const first = earlier.findLast((state) => state.get(name)?.why === why)?.get(name)
    return first && first.numbers !== numbers ? [`${name}: the budget was changed and its "why" was not; say there why.`] : []
  })
}

/** The budgets as the repository has them after each change, the latest first: one push may hold several. */
export function budgetsBefore(root: string): unknown[] {
  const git = (...parameters: string[]) => {
    const { status, stdout } = spawnSync('git', parameters, { cwd: root, encoding: 'utf8' })
    return status === 0 ? stdout : ''
  }
  return git('log', '--format=%H', '--', file).split('\n').filter(Boolean).flatMap((commit) => {
    const text = git('show', `${commit}:${file}`)
    return text === '' ? [] : [JSON.parse(text) as unknown]
  })
}

/** Every object with a "why", by where it stands. */
function entriesOf(written: unknown, name = ''): Map<string, Entry> {
  if (typeof written !== 'object' || written === null) return new Map()
  if ('why' in written && typeof written.why === 'string') {
    const { why, ...numbers } = written
    return new Map([[name, { numbers: JSON.stringify(numbers), why }]])
  }
  return new Map(Object.entries(written).flatMap(([key, part]) => [...entriesOf(part, name === '' ? key : `${name}, ${key}`)]))
}
