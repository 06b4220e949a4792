import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { dataDir, root } from '../check/built'
import { filesOfCommit } from './readDataFiles'

const folders: string[] = []
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

const run = (...parameters: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/dataChanges.ts', ...parameters], { cwd: root, encoding: 'utf8' })
  return { status, stdout, stderr }
}

it('compares two folders from the terminal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dexa-changes-'))
  folders.push(folder)
  cpSync(dataDir, folder, { recursive: true })
  const file = join(folder, 'provider.csv')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\n[^\n]+\n$/, '\n'))
  expect(run('--before', folder, '--format', 'markdown')).toMatchObject({ status: 0, stdout: expect.stringContaining('### Other tables\n\n- provider.csv: one row new.\n') as string })
})

it('says how it is used, and which commit git does not know', () => {
  expect(run('--format', 'pdf')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('--format text|markdown') as string })
  expect(run('no-such-commit')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('no-such-commit') as string })
})

it('reads data/ as a commit holds it', () => {
  const files = filesOfCommit(root, 'HEAD')
  expect(files.get('dexa_provider_month.csv')).toMatch(/^provider_code,month,/)
  expect(files.has('boundaries/icb_2026.json')).toBe(true)
})
