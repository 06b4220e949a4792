import { fetchDatabase } from '~/engine/fetchDatabase'
import { openWasm } from '~/engine/wasm'
import type { ReaderDatabase } from '~/engine/reader/ReaderDatabase'
import { queries } from '~/queries/index'
import type { Manifest } from '../../scripts/build/manifest'

export interface Harness {
  /** The reader's side, for pages of tests to call. */
  reader: ReaderDatabase
  /** Answers to a query's examples. */
  askExamples(name: string): Promise<unknown[]>
  /** The engine's words where a statement fails, null where it runs. */
  refusal(sql: string): Promise<string | null>
  count(table: string): Promise<unknown>
  /** How often the database asked to be opened anew. */
  stuck(): number
}

declare global {
  interface Window {
    harness: Promise<Harness>
  }
}

async function start(): Promise<Harness> {
  const manifest = (await (await fetch('/data/manifest.json')).json()) as Manifest
  const file = manifest.files.find(({ path }) => path === 'atlas.duckdb')
  if (!file) throw new Error('The manifest has no atlas.duckdb.')
  const { bytes, sha256 } = file
  const whole = await fetchDatabase({ url: '/data/atlas.duckdb', bytes, sha256 }, () => undefined, new AbortController().signal)
  let stuck = 0
  const { database, reader } = await openWasm(whole, () => { stuck += 1 })
  return {
    async askExamples(name) {
      const query = queries.find((one) => one.name === name)
      if (!query) throw new Error(`No query ${name}.`)
      return query.askExamples(database)
    },
    reader,
    refusal: (sql) => database.query(sql).then(() => null, (error: unknown) => String(error)),
    stuck: () => stuck,
    count: async (table) => (await database.query(`select count(*) as rows from ${table}`))[0]?.rows,
  }
}

window.harness = start()
