import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

export interface ManifestFile {
  path: string
  bytes: number
  sha256: string
}

export interface Manifest {
  name: string
  /** Last month of DM01 in the data, YYYY-MM. */
  data_vintage: string
  build_commit: string
  tables: { name: string; rows: number }[]
  files: (ManifestFile & { same_bytes_every_build: boolean })[]
}

export function describeFiles(folder: string): ManifestFile[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== 'manifest.json')
    .sort()
  return paths.map((path) => {
    const bytes = readFileSync(join(folder, path))
    return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
  })
}

/** The commit that the files were built from, with a mark where the tree held changes; "unknown" outside git. */
export function buildCommit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  try {
    return git('rev-parse', 'HEAD') + (git('status', '--porcelain') === '' ? '' : '+changes')
  } catch {
    return 'unknown'
  }
}
