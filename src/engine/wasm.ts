import * as duckdb from '@duckdb/duckdb-wasm'
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url'
import ehModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'
import mvpModule from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url'
import { type Database, QueryError } from './Database'
import workerUrl from './duckdbWorker.js?url&no-inline'
import { EngineFault } from './EngineFault'
import type { ReaderDatabase } from './reader/ReaderDatabase'
import { plainRows } from './plainRows'
import { openReader, readersFolder } from './reader/openReader'
import { trustedScript } from '~/deployment/trustedScript'
import { untilEnd } from './untilEnd'

const file = 'atlas.duckdb'

/** SHA-256 of DuckDB's two programs, taken while the site is built. */
const wasmHashes = import.meta.env.WASM_HASHES as { eh: string; mvp: string }

/** More than this and a query fails with words, before the browser ends the whole page. */
const memoryLimit = '1GB'

export interface OpenedDatabase {
  database: Database
  reader: ReaderDatabase
  /** Ends the worker without waiting for it; every question under way fails. */
  terminate: () => void
}

/**
 * Starts DuckDB in a worker and attaches a whole, checked database file read-only.
 * @param bytes the file; its length and hash must have been checked, since a cut file hangs the worker
 * @throws EngineFault where the browser lacks what DuckDB needs
 * @param onStuck hears once of a reader's query that nothing stops, or that broke the engine: the database must be opened anew
 */
export async function openWasm(bytes: Uint8Array, onStuck: () => void = () => undefined): Promise<OpenedDatabase> {
  const { database, worker } = await startWorker()
  try {
    await database.registerFileBuffer(file, bytes)
    await database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } })
    const connection = await database.connect()
    await connection.query(`ATTACH '${file}' AS atlas (READ_ONLY)`)
    await connection.query('USE atlas')
    const life = untilEnd()
    const reader = openReader(database, await connectReader(database), once(onStuck))
    await lock(connection)
    const site = port(connection, async () => {
      await connection.close()
      await database.terminate()
    })
    return {
      database: { ...site, query: (sql, values) => life.of(site.query(sql, values)) },
      reader: {
        ask: (sql, limits) => life.of(reader.ask(sql, limits)),
        run: (sql, options) => life.of(reader.run(sql, options)),
        putFile: (name, content) => life.of(reader.putFile(name, content)),
        dropFile: (name) => life.of(reader.dropFile(name)),
      },
      terminate: () => {
        worker.terminate()
        life.end()
      },
    }
  } catch (cause) {
    worker.terminate()
    throw new EngineFault('unreadable', { cause })
  }
}

function once(call: () => void) {
  let isDone = false
  return () => {
    if (!isDone) call()
    isDone = true
  }
}

/** Connections of the reader's, with what only they need set before the configuration is locked. */
async function connectReader(database: duckdb.AsyncDuckDB) {
  const asking = await database.connect()
  await asking.query('USE atlas')
  await asking.query('SET errors_as_json = true')
  const loading = await database.connect()
  await loading.query("ATTACH ':memory:' AS own")
  await loading.query('USE own')
  return { asking, loading }
}

/** From here on SQL reaches no address and no file but those a reader has put into their own folder. */
async function lock(connection: duckdb.AsyncDuckDBConnection): Promise<void> {
  await connection.query(`SET allowed_directories = ['${readersFolder}']`)
  await connection.query(`SET memory_limit = '${memoryLimit}'`)
  await connection.query("SET temp_directory = ''")
  await connection.query('SET enable_external_access = false')
  await connection.query('SET lock_configuration = true')
}

async function startWorker() {
  const bundle = await duckdb.selectBundle({
    mvp: { mainModule: absolute(mvpModule), mainWorker: absolute(mvpWorker) },
    eh: { mainModule: absolute(ehModule), mainWorker: absolute(ehWorker) },
  })
  const told = { script: bundle.mainWorker, sha256: bundle.mainModule === absolute(ehModule) ? wasmHashes.eh : wasmHashes.mvp }
  const worker = new Worker(trustedScript(`${absolute(workerUrl)}#${encodeURIComponent(JSON.stringify(told))}`))
  try {
    const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker)
    const stall = watchForStall()
    const started = database.instantiate(bundle.mainModule, null, stall.heard)
    await Promise.race([started, failureOf(worker), stall.failure]).finally(stall.stop)
    return { database, worker }
  } catch (cause) {
    worker.terminate()
    throw new EngineFault('start-failed', { cause })
  }
}

/** DuckDB does not report a script or wasm file that fails to load: without this a 404 waits for ever. */
const failureOf = (worker: Worker) =>
  new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      reject(new Error(event.message || 'The worker did not start.'))
    })
  })

/** Long enough for a slow telephone to compile the program once it is there. */
const longestSilence = 60_000

function watchForStall() {
  let fail: (cause: Error) => void
  const failure = new Promise<never>((_, reject) => { fail = reject })
  const giveUp = () => { fail(new Error('The database program stopped arriving.')) }
  let timer = setTimeout(giveUp, longestSilence)
  return {
    failure,
    heard: () => {
      clearTimeout(timer)
      timer = setTimeout(giveUp, longestSilence)
    },
    stop: () => { clearTimeout(timer) },
  }
}

const absolute = (url: string) => new URL(url, document.baseURI).href

function port(connection: duckdb.AsyncDuckDBConnection, close: () => Promise<void>): Database {
  const prepared = new Map<string, Promise<duckdb.AsyncPreparedStatement>>()
  const prepare = (sql: string) => {
    const known = prepared.get(sql) ?? connection.prepare(sql)
    prepared.set(sql, known)
    return known
  }
  return {
    async query(sql, values = []) {
      try {
        return plainRows(await (await prepare(sql)).query(...values))
      } catch (cause) {
        prepared.delete(sql)
        throw new QueryError(sql, cause)
      }
    },
    close,
  }
}
