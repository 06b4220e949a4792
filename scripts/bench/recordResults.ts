import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type BenchResults, benchResults } from '~/contracts/benchResults'
import type { Figure } from './Figure'

/** What one part measured: figures for the table, and whatever it keeps in full. */
export type Measured = { figures: Figure[] } & Partial<Pick<BenchResults, 'routes' | 'first_map' | 'queries' | 'growth' | 'lighthouse' | 'sturdiness'>>

type Taken = { part: string } & BenchResults['parts'][string]

/** What was measured before, with this part's figures where its former ones stood. */
export function withPart(before: BenchResults | null, measured: Measured, { part, ...taken }: Taken): BenchResults {
  const { figures, ...kept } = measured
  const ids = new Set(figures.map(({ id }) => id))
  // What the part no longer measures goes with what it measured before.
  const isReplaced = (one: BenchResults['figures'][number]) => ids.has(one.id) || one.part === part
  const others = (before?.figures ?? []).filter((one) => !isReplaced(one))
  const at = (before?.figures ?? []).findIndex(isReplaced)
  const place = at < 0 ? others.length : at
  return {
    ...before,
    date: taken.date,
    parts: { ...before?.parts, [part]: taken },
    figures: [...others.slice(0, place), ...figures.map((one) => ({ ...one, part })), ...others.slice(place)],
    ...kept,
  }
}

export const readResults = (path: string): BenchResults | null => (existsSync(path) ? benchResults.parse(JSON.parse(readFileSync(path, 'utf8'))) : null)

/** Writes after every part, so that what was measured stays if a later part fails. */
export function recordPart(path: string, measured: Measured, taken: Taken): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(withPart(readResults(path), measured, taken), null, 2)}\n`)
}
