import type { Database } from '~/engine/Database'
import type { EngineStore } from '~/engine/engineStore'
import type { ReaderDatabase } from '~/engine/reader/ReaderDatabase'

/** The database, started if it is not; waits for it. @throws EngineFault where it fails; the signal's reason where it is stopped */
export function whenReady(engine: EngineStore, signal?: AbortSignal): Promise<{ database: Database; reader: ReaderDatabase }> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const state = engine.get()
      if (state.status === 'ready') resolve({ database: state.database, reader: state.reader })
      else if (state.status === 'failed') reject(state.fault)
      else return
      leave()
    }
    const leave = engine.subscribe(look)
    signal?.addEventListener('abort', () => {
      leave()
      reject(signal.reason as Error)
    })
    engine.start()
    look()
  })
}
