import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Budgets } from './budgets'

const file = 'bench/budgets.json'

/** A budget in words that can be compared: its numbers, and why they are what they are. */
interface Entry {
  numbers: string
  why: string
}

/**
 * Budgets whose numbers were changed while their reason was not, in words.
 * @param before any earlier state of the file, whatever its shape was; null where there is none
 */
export function unexplained(before: unknown, after: Budgets): string[] {
  const earlier = entriesOf(before)
  return [...entriesOf(after)].flatMap(([name, { numbers, why }]) => {
    const was = earlier.get(name)
    return was && was.numbers !== numbers && was.why === why ? [`${name}: the budget was changed and its "why" was not; say there why.`] : []
  })
}

/** The budgets as they were before the last change to them, as the repository has it: uncommitted, or the last commit. */
export function budgetsBefore(root: string): unknown {
  const git = (...parameters: string[]) => {
    const { status, stdout } = spawnSync('git', parameters, { cwd: root, encoding: 'utf8' })
    return status === 0 ? stdout : ''
  }
  const now = readFileSync(join(root, file), 'utf8')
  for (const commit of git('log', '-2', '--format=%H', '--', file).split('\n').filter(Boolean)) {
    const text = git('show', `${commit}:${file}`)
    if (text !== '' && text !== now) return JSON.parse(text)
  }
  return null
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
