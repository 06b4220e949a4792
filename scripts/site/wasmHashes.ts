import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const hash = (name: string) =>
  createHash('sha256').update(readFileSync(new URL(`../../node_modules/@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`, import.meta.url))).digest('hex')

/** What `import.meta.env.WASM_HASHES` stands for: SHA-256 of DuckDB's programs, which its worker checks before it runs one. */
export const wasmHashes = () => ({ eh: hash('eh'), mvp: hash('mvp') })

/** Vite reads its settings some seven times in a build, in one process: the hashes, as JSON, are worked out the first time. */
export const wasmHashesOnce = (): string => (process.env.WASM_HASHES ??= JSON.stringify(wasmHashes()))
