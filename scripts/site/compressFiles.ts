import { availableParallelism } from 'node:os'
import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const worthwhile = /\.(html|js|css|json|svg|data|csv|duckdb|wasm)$/
const gzipped = promisify(gzip)

/** Writes a gzip copy beside each file that shrinks, as many at once as there are cores; returns how many and their bytes together. */
export async function compressFiles(folder: string): Promise<{ files: number; bytes: number }> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && worthwhile.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  // DuckDB's programs take as long as all others together, so they begin.
  const waiting = paths.sort((a, b) => Number(a.endsWith('.wasm')) - Number(b.endsWith('.wasm')))
  let bytes = 0
  const worker = async () => {
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const zipped = await gzipped(await readFile(path), { level: path.endsWith('.wasm') ? 6 : 9 })
      await writeFile(`${path}.gz`, zipped)
      bytes += zipped.length
    }
  }
  const files = paths.length
  await Promise.all(Array.from({ length: availableParallelism() }, worker))
  return { files, bytes }
}
