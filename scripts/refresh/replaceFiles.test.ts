import { mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { replaceFiles } from './replaceFiles'

let dir: string
const file = (name: string, text: string) => ({ file: name, text, rows: null })
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'dexa-replace-'))
  writeFileSync(join(dir, 'a.csv'), 'old a\n')
  writeFileSync(join(dir, 'b.csv'), 'old b\n')
})
afterEach(() => rmSync(dir, { recursive: true }))

it('writes what changed, in folders too, and says which', () => {
  const changed = replaceFiles(dir, [file('a.csv', 'old a\n'), file('b.csv', 'new b\n'), file('maps/c.json', '{}\n')])
  expect([...changed]).toEqual(['b.csv', 'maps/c.json'])
  expect(readFileSync(join(dir, 'b.csv'), 'utf8')).toBe('new b\n')
  expect(readdirSync(dir, { recursive: true }).sort()).toEqual(['a.csv', 'b.csv', 'maps', 'maps/c.json'])
})

it('puts back what it had renamed when a later file cannot be put in place', () => {
  const renameAllBut = (stuck: string) => (from: string, to: string) => {
    if (to.endsWith(stuck)) throw new Error('disk full')
    renameSync(from, to)
  }
  const files = [file('a.csv', 'new a\n'), file('new.csv', 'new\n'), file('b.csv', 'new b\n')]
  expect(() => replaceFiles(dir, files, renameAllBut('b.csv') as typeof renameSync)).toThrow('disk full')
  expect(readdirSync(dir).sort()).toEqual(['a.csv', 'b.csv'])
  expect(readFileSync(join(dir, 'a.csv'), 'utf8')).toBe('old a\n')
})

it('leaves everything when a text cannot be written beside', () => {
  mkdirSync(join(dir, 'b.csv.part'))
  expect(() => replaceFiles(dir, [file('a.csv', 'new a\n'), file('b.csv', 'new b\n')])).toThrow('b.csv.part')
  expect(readdirSync(dir).sort()).toEqual(['a.csv', 'b.csv'])
  expect(readFileSync(join(dir, 'a.csv'), 'utf8')).toBe('old a\n')
})
