import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DataFile } from './DataFile'

/**
 * Puts all files in place or none. New texts are written beside the old files first, so a full disk
 * is met before anything changes; should a rename fail after all, the files already renamed go back.
 * @returns which files changed
 */
export function replaceFiles(dataDir: string, files: readonly DataFile[], rename = renameSync): Set<string> {
  const changes = files
    .map(({ file, text }) => ({ file, text, path: join(dataDir, file), part: join(dataDir, `${file}.part`) }))
    .map((change) => ({ ...change, before: existsSync(change.path) ? readFileSync(change.path, 'utf8') : null }))
    .filter(({ text, before }) => text !== before)
  try {
    for (const { path, part, text } of changes) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(part, text)
    }
    for (const { part, path } of changes) rename(part, path)
  } catch (cause) {
    for (const { path, part, before } of changes) {
      rmSync(part, { force: true, recursive: true })
      if (before === null) rmSync(path, { force: true })
      else if (readFileSync(path, 'utf8') !== before) writeFileSync(path, before)
    }
    throw cause
  }
  return new Set(changes.map(({ file }) => file))
}
