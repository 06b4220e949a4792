import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const worthwhile = /\.(html|js|css|json|svg|data|csv|duckdb|wasm)$/

/** Writes a gzip copy beside each file that shrinks; returns how many and their bytes together. */
export function compressFiles(folder: string): { files: number; bytes: number } {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && worthwhile.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  const sizes = paths.map((path) => {
    const zipped = gzipSync(readFileSync(path), { level: path.endsWith('.wasm') ? 6 : 9 })
    writeFileSync(`${path}.gz`, zipped)
    return zipped.length
  })
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) }
}
