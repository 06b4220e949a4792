import { expect, it } from 'vitest'
import { type BenchResults, benchResults } from '~/contracts/benchResults'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { figure } from './Figure'
import { withPart } from './recordResults'

const machine = { cores: 2, processor: 'p', system: 'linux', node: 'v20', chromium: '1' }
const other = { ...machine, processor: 'q', chromium: '2' }
const ofA = { date: '2026-01-01', minutes: 1, load_before: 0, machine }
const one = (id: string, value: number) => figure({ id, label: id, value, unit: 'ms' })
const before: BenchResults = { date: '2026-01-01', parts: { a: ofA }, figures: [one('a', 1), one('b', 2), one('c', 3)] }

it('puts figures where their former ones stood, and keeps all others', () => {
  const after = withPart(before, { figures: [one('b', 20), one('b2', 21)] }, { part: 'b', date: '2026-02-02', minutes: 2, load_before: 0.5, machine: other })
  expect(after.figures.map(({ id, value }) => `${id} ${value}`)).toEqual(['a 1', 'b 20', 'b2 21', 'c 3'])
  // Each on the machine that measured it.
  expect(after.parts).toEqual({ a: ofA, b: { date: '2026-02-02', minutes: 2, load_before: 0.5, machine: other } })
  expect(after.date).toBe('2026-02-02')
})

it('adds a part never measured at the end', () => {
  const measured = { figures: [one('z', 9)], first_map: [] }
  const after = withPart(before, measured, { part: 'z', date: '2026-02-02', minutes: 2, load_before: 0, machine })
  expect(after.figures.at(-1)?.id).toBe('z')
  expect(after.first_map).toEqual([])
})

it('leaves out what the part no longer measures', () => {
  const taken = { part: 'b', date: '2026-02-02', minutes: 2, load_before: 0, machine }
  const once = withPart(before, { figures: [one('b', 20), one('b2', 21)] }, taken)
  expect(withPart(once, { figures: [one('b', 30)] }, taken).figures.map(({ id, value }) => `${id} ${value}`)).toEqual(['a 1', 'b 30', 'c 3'])
})

it('reads what is recorded: each figure belongs to a part, which has its day', () => {
  const recorded = benchResults.parse(JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'bench', 'results.json'), 'utf8')))
  expect(recorded.figures.length).toBeGreaterThan(40)
  expect(recorded.figures.filter(({ part }) => part === undefined || !(part in recorded.parts)).map(({ id }) => id)).toEqual([])
})
