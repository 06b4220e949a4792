import type { Database } from './Database'
import { EngineFault } from './EngineFault'
import { type DatabaseFile, fetchDatabase } from './fetchDatabase'
import { missingFromBrowser } from './missingFromBrowser'
import type { ReaderDatabase } from './reader/ReaderDatabase'

export type EngineState =
  | { status: 'idle' }
  | { status: 'loading'; received: number; total: number }
  /** `lost`: tables of the reader's own that were in a database before this one, and could not be put back. */
  | { status: 'ready'; database: Database; reader: ReaderDatabase; lost: readonly string[] }
  | { status: 'failed'; fault: EngineFault }

/** Puts back what a reader had in the database before; returns the names of what it could not. */
type PutBack = (reader: ReaderDatabase) => Promise<readonly string[]>

export interface EngineStore {
  get: () => EngineState
  subscribe: (listener: () => void) => () => void
  /** Starts the database unless it runs, loads or is ready; after a failure, tries again. */
  start: () => void
  /** Before a database is used, this fills it: a query that nothing stops ends the worker, and with it the reader's own tables. */
  fillWith: (putBack: PutBack) => void
}

const silence = 20_000

/** Holds the state of the one database in this page. */
export function createEngineStore(file: DatabaseFile): EngineStore {
  let state: EngineState = { status: 'idle' }
  /** A database that breaks while it is filled gives way to the next. */
  let latest = 0
  let lost: readonly string[] = []
  let putBack: PutBack = () => Promise.resolve([])
  const listeners = new Set<() => void>()
  const set = (next: EngineState) => {
    state = next
    listeners.forEach((listener) => { listener() })
  }

  const load = async (number: number) => {
    const lacking = missingFromBrowser()
    if (lacking) {
      set({ status: 'failed', fault: new EngineFault(lacking) })
      return
    }
    const patience = watchForSilence()
    performance.mark('database-start')
    try {
      // The program and the data travel together.
      const program = import('./wasm')
      program.catch(() => undefined)
      const bytes = await fetchDatabase(
        file,
        (received) => {
          patience.heard()
          set({ status: 'loading', received, total: file.bytes })
        },
        patience.signal,
      ).finally(() => { patience.stop() })
      const { openWasm } = await program.catch((cause: unknown) => {
        throw new EngineFault('start-failed', { cause })
      })
      const { database, reader, terminate } = await openWasm(bytes, () => {
        // Pages hear that it loads before they hear that it does not answer.
        start()
        terminate()
      })
      lost = [...lost, ...(await putBack(reader))]
      if (number !== latest) return
      performance.mark('database-ready')
      set({ status: 'ready', database, reader, lost })
    } catch (cause) {
      const fault = cause instanceof EngineFault ? cause : new EngineFault('start-failed', { cause })
      set({ status: 'failed', fault })
    }
  }

  const start = () => {
    set({ status: 'loading', received: 0, total: file.bytes })
    latest += 1
    void load(latest)
  }

  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start() {
      if (state.status !== 'loading' && state.status !== 'ready') start()
    },
    fillWith(fill) { putBack = fill },
  }
}

/** Gives up on a download that has said nothing for a while, however long the whole takes. */
function watchForSilence() {
  const controller = new AbortController()
  const giveUp = () => { controller.abort() }
  let timer = setTimeout(giveUp, silence)
  return {
    signal: controller.signal,
    heard() {
      clearTimeout(timer)
      timer = setTimeout(giveUp, silence)
    },
    stop() { clearTimeout(timer) },
  }
}
