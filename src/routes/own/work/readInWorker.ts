import { trustedScript } from '~/deployment/trustedScript'
import type { CleanTable, ReadOptions, WorkAnswered, WorkAsked } from './messages'
import { Refusal } from './Refusal'
import readWorker from './readWorker.ts?worker&url'

export interface Progress {
  done: number
  /** 0 where it is not known. */
  total: number
  words: string
}

interface Watching {
  signal: AbortSignal
  onProgress?: (progress: Progress) => void
}

const stopped = 'The part of the page that reads files stopped, perhaps for lack of memory. Close other tabs, or choose a smaller file.'

/** Asks a worker of its own, which ends with the answer or when the reader stops it. */
function ask(asked: WorkAsked, { signal, onProgress }: Watching): Promise<WorkAnswered> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(trustedScript(readWorker), { type: 'module' })
    const end = () => {
      worker.terminate()
      signal.removeEventListener('abort', stop)
    }
    const stop = () => {
      end()
      reject(signal.reason as Error)
    }
    signal.addEventListener('abort', stop)
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      end()
      reject(new Refusal(stopped))
    })
    worker.addEventListener('message', ({ data }: MessageEvent<WorkAnswered>) => {
      if (data.kind === 'progress') {
        onProgress?.(data)
        return
      }
      end()
      if (data.kind === 'refused') reject(new Refusal(data.words))
      else resolve(data)
    })
    if (signal.aborted) stop()
    else worker.postMessage(asked)
  })
}

const unexpected = (answered: WorkAnswered) => new Error(`The worker answered ${answered.kind}.`)

/** @throws Refusal with words for the reader; the signal's reason where it was stopped */
export async function readInWorker(file: Blob, options: ReadOptions, watching: Watching): Promise<CleanTable> {
  const answered = await ask({ kind: 'read', file, options }, watching)
  if (answered.kind !== 'read') throw unexpected(answered)
  return answered.table
}

interface Entry {
  name: string
  data: Blob
}

export async function packInWorker(entries: Entry[], watching: Watching): Promise<Blob> {
  const answered = await ask({ kind: 'pack', entries }, watching)
  if (answered.kind !== 'packed') throw unexpected(answered)
  return answered.data
}

export async function unpackInWorker(file: Blob, watching: Watching): Promise<Entry[]> {
  const answered = await ask({ kind: 'unpack', file }, watching)
  if (answered.kind !== 'unpacked') throw unexpected(answered)
  return answered.entries
}
