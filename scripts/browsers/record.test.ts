import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readRecord, withResult } from './record'

const root = join(import.meta.dirname, '..', '..')
const result = (name: string, version: string) => ({ name, version, date: '2026-12-01', journeys: 16, passed: 16 })

it('a browser that is walked again keeps its place, and a new one comes last', () => {
  const before = [result('Chromium', '1'), result('Firefox', '2')]
  expect(withResult(before, result('Chromium', '3'))).toEqual([result('Chromium', '3'), result('Firefox', '2')])
  expect(withResult(before, result('WebKitGTK', '4'))).toEqual([...before, result('WebKitGTK', '4')])
})

it('the README names the browsers that are recorded, with their versions, and every journey passed in each', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8').replace(/\s+/g, ' ')
  const recorded = readRecord(join(root, 'bench', 'browsers.json'))
  expect(recorded.map(({ name }) => name)).toEqual(['Chromium', 'Firefox', 'WebKitGTK'])
  for (const { name, version, journeys, passed } of recorded) {
    expect(readme).toContain(`${name} ${version}`)
    expect(passed, name).toBe(journeys)
  }
})
