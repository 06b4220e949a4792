import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { unmarked } from '../../src/deployment/deployment'
import { markDeployment } from './markDeployment'

const folders: string[] = []
afterEach(() => { folders.splice(0).forEach((folder) => { rmSync(folder, { recursive: true }) }) })

function site(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mark-'))
  folders.push(folder)
  mkdirSync(join(folder, 'explore'))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return folder
}

const page = `<html data-deployment="${unmarked}"><script>"deployment",\\"${unmarked}\\"</script></html>`
const files = { 'index.html': page, 'explore/index.html': page, 'explore.data': `["deployment","${unmarked}"]`, 'a.js': 'let a' }

test('pages and data carry one mark, and so does the file that names it', () => {
  const folder = site(files)
  const mark = markDeployment(folder)
  expect(mark).toMatch(/^[0-9a-f]{16}$/)
  expect(readFileSync(join(folder, 'explore', 'index.html'), 'utf8')).toBe(page.replaceAll(unmarked, mark))
  expect(readFileSync(join(folder, 'explore.data'), 'utf8')).toBe(`["deployment","${mark}"]\n#sha256:${createHash('sha256').update(`["deployment","${mark}"]`).digest('hex')}`)
  expect(readFileSync(join(folder, 'a.js'), 'utf8')).toBe('let a')
  expect(JSON.parse(readFileSync(join(folder, 'deployment.json'), 'utf8'))).toEqual({ deployment: mark })
})

test('the same files have the same mark; another script, name or page another one', () => {
  const marks = [files, { ...files }, { ...files, 'a.js': 'let b' }, { ...files, 'b.js': '' }, { ...files, 'explore.data': `["Deployment","${unmarked}"]` }].map((one) => markDeployment(site(one)))
  expect(marks[1]).toBe(marks[0])
  expect(new Set(marks).size).toBe(4)
})

test('a page without a place for the mark stops the build', () => {
  expect(() => markDeployment(site({ ...files, 'index.html': '<html></html>' }))).toThrow(/index\.html has no place for the mark/)
})
