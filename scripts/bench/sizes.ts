import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { atMost, type Figure, figure } from './Figure'

/** What a reader's connection carries: bytes of the compressed copies that the server sends. */
export function sizes(folder: string): Figure[] {
  const bytes = (...path: string[]) => statSync(join(folder, ...path)).size
  const program = readdirSync(join(folder, 'assets')).find((name) => /^duckdb-eh.*\.wasm\.gz$/.test(name))
  return [
    figure({ id: 'home-html', label: '/ HTML with its map, gzip', value: bytes('index.html.gz'), unit: 'bytes', target: atMost(60_000) }),
    figure({ id: 'database-sent', label: 'atlas.duckdb over the wire, gzip', value: bytes('data', 'atlas.duckdb.gz'), unit: 'bytes', target: atMost(3_000_000) }),
    figure({ id: 'database-raw', label: 'atlas.duckdb as a file', value: bytes('data', 'atlas.duckdb'), unit: 'bytes' }),
    figure({
      id: 'program-sent',
      label: 'DuckDB-WASM over the wire, gzip',
      value: program === undefined ? null : bytes('assets', program),
      unit: 'bytes',
      note: program === undefined ? 'no compressed duckdb-eh.wasm in the build' : 'after the first paint; kept by the browser from then on',
    }),
  ]
}
