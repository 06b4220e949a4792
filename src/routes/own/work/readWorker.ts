import { headBytes, kindOfFile } from '~/model/ownFile/fileKind'
import type { CleanTable, ReadOptions, WorkAnswered, WorkAsked } from './messages'
import { pack, unpack } from './packFiles'
import { readText } from './readText'
import { Refusal } from './Refusal'

const answer = (answered: WorkAnswered) => { postMessage(answered) }

self.addEventListener('message', ({ data }: MessageEvent<WorkAsked>) => {
  work(data).then(answer, (fault: unknown) => {
    answer({ kind: 'refused', words: fault instanceof Refusal ? fault.message : `The file could not be read: ${fault instanceof Error ? fault.message : String(fault)}` })
  })
})

async function work(asked: WorkAsked): Promise<WorkAnswered> {
  switch (asked.kind) {
    case 'read':
      return { kind: 'read', table: await read(asked.file, asked.options) }
    case 'pack':
      return { kind: 'packed', data: await pack(asked.entries) }
    case 'unpack':
      return { kind: 'unpacked', entries: await unpack(asked.file) }
    default:
      return asked satisfies never
  }
}

/** A report at most every 100 milliseconds. */
function reporter(total: number, words: string) {
  let last = 0
  return (done: number, of = total) => {
    const now = performance.now()
    if (now - last < 100) return
    last = now
    answer({ kind: 'progress', done, total: of, words })
  }
}

async function read(file: Blob, options: ReadOptions): Promise<CleanTable> {
  const found = kindOfFile(new Uint8Array(await file.slice(0, headBytes).arrayBuffer()), file.size)
  if ('fault' in found) throw new Refusal(found.fault)
  switch (found.kind) {
    case 'text':
      return readText(file, options, reporter(file.size, 'bytes read'))
    case 'parquet':
      return (await import('./readParquet')).readParquet(file, reporter(0, 'rows read'))
    case 'workbook':
      answer({ kind: 'progress', done: 0, total: 0, words: 'The workbook is being opened.' })
      return (await import('./readWorkbook')).readWorkbook(file, options)
    case 'workspace':
      throw new Refusal('This is a workspace file: open it with “Open a workspace”.')
    default:
      return found.kind satisfies never
  }
}
