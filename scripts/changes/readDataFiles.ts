import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { DataFiles } from './DataFiles'

/** @param folder a data folder, as data/ is */
export function filesOfFolder(folder: string): DataFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name))
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]))
}

/**
 * The folder data/ as a commit holds it.
 * @param ref what git names a commit by: HEAD, v1.2, a hash
 * @throws where git knows no such commit
 */
export function filesOfCommit(root: string, ref: string): DataFiles {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] })
  const commit = git('rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`).trim()
  const paths = git('ls-tree', '-r', '-z', '--name-only', commit, '--', 'data/').split('\0').filter(Boolean)
  return new Map(paths.map((path) => [path.slice('data/'.length), git('show', `${commit}:${path}`)]))
}
